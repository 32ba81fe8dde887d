package nl.bijrijder.placement;

import nl.bijrijder.shared.RuleBroken;

/** A placement ends on its first day or later. */
class PlacementReversed extends RuleBroken {

    PlacementReversed() {
        super("endsOn", "placement.rule.reversed");
    }
}
