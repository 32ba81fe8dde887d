package nl.bijrijder.people.organisation;

import nl.bijrijder.shared.RuleBroken;

/** Two organisations cannot share one BRIN code. */
class BrinTaken extends RuleBroken {

    BrinTaken() {
        super("brin", "organisation.brin.taken");
    }
}
