package nl.bijrijder.organisation;

import nl.bijrijder.shared.RuleBroken;

/** Two organisations cannot share one BRIN code. */
public class BrinTaken extends RuleBroken {

    BrinTaken() {
        super("brin", "organisation.brin.taken");
    }
}
