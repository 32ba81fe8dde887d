package nl.bijrijder.placement;

import nl.bijrijder.shared.RuleBroken;

/** A student looks back in the last week of a placement or later. */
class TooEarlyToLookBack extends RuleBroken {

    TooEarlyToLookBack() {
        super("", "placement.rule.tooEarly");
    }
}
