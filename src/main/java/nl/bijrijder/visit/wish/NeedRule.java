package nl.bijrijder.visit.wish;

import nl.bijrijder.shared.RuleBroken;

/** What was asked or said cannot be; the message key says which rule. */
class NeedRule extends RuleBroken {

    NeedRule(String field, String key, Object... arguments) {
        super(field, key, arguments);
    }
}
