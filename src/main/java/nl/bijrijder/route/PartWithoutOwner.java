package nl.bijrijder.route;

import nl.bijrijder.shared.RuleBroken;

/** Of a programme part it is known whose it is: vmbo, mbo or both; of other milestones it is not asked. */
class PartWithoutOwner extends RuleBroken {

    PartWithoutOwner() {
        super("part", "route.milestone.part.required");
    }
}
