package nl.bijrijder.placement;

import nl.bijrijder.shared.RuleBroken;

/** A student has at most one placement at a time. */
class PlacementOverlaps extends RuleBroken {

    PlacementOverlaps() {
        super("startsOn", "placement.rule.overlaps");
    }
}
