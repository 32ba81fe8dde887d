package nl.bijrijder.people.organisation;

import nl.bijrijder.shared.RuleBroken;

/** What was typed has not the shape of a BRIN code. */
class BrinMalformed extends RuleBroken {

    BrinMalformed() {
        super("brin", "organisation.brin.shape");
    }
}
