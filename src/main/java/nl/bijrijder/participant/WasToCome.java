package nl.bijrijder.participant;

import nl.bijrijder.shared.RuleBroken;

/** Nobody is taken off the group list of a visit that took place. */
public class WasToCome extends RuleBroken {

    WasToCome() {
        super("students", "participant.wasToCome");
    }
}
