package nl.bijrijder.placement;

import nl.bijrijder.shared.RuleBroken;

/** The last day of a placement that began lies in it, and not ahead of us. */
class LastDayOutside extends RuleBroken {

    LastDayOutside() {
        super("stoppedOn", "placement.rule.lastDay");
    }
}
