package nl.bijrijder.visit;

import nl.bijrijder.shared.RuleBroken;

/** What was typed about a visit cannot be; the message key says which rule. */
class VisitRule extends RuleBroken {

    private VisitRule(String field, String key) {
        super(field, key);
    }

    static VisitRule broken(String field, String key) {
        return new VisitRule(field, key);
    }
}
