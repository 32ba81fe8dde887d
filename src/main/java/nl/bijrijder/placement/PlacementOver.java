package nl.bijrijder.placement;

import nl.bijrijder.shared.RuleBroken;

/** The placement is over, so there is nothing to stop or to add. */
class PlacementOver extends RuleBroken {

    PlacementOver() {
        super("", "placement.rule.over");
    }
}
