package nl.bijrijder.placement;

import nl.bijrijder.shared.RuleBroken;

/** A student looks back in the last week of a placement or later. */
public class TooEarlyToLookBack extends RuleBroken {

    TooEarlyToLookBack() {
        super("", "placement.rule.tooEarly");
    }
}
