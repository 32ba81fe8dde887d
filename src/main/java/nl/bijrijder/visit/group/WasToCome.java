package nl.bijrijder.visit.group;

import nl.bijrijder.shared.RuleBroken;

/** Nobody is taken off the group list of a visit that took place. */
class WasToCome extends RuleBroken {

    WasToCome() {
        super("students", "participant.wasToCome");
    }
}
