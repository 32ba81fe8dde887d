package nl.bijrijder.placement;

import nl.bijrijder.shared.RuleBroken;

/** Company and contact are of the student's own partnership. */
class PlacementElsewhere extends RuleBroken {

    PlacementElsewhere() {
        super("contact", "placement.rule.contact");
    }
}
