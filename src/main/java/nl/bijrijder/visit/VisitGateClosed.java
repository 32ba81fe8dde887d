package nl.bijrijder.visit;

import nl.bijrijder.shared.RuleBroken;

/** What must be on record before the next step is not there yet (DOMAIN §4, gates). */
class VisitGateClosed extends RuleBroken {

    VisitGateClosed(String field, String key) {
        super(field, key);
    }
}
