package nl.bijrijder.placement;

import nl.bijrijder.shared.RuleBroken;

/** The placement was stopped already; nothing about it changes any more. */
class PlacementStopped extends RuleBroken {

    PlacementStopped() {
        super("", "placement.rule.stopped");
    }
}
