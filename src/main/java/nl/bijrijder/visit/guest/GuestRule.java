package nl.bijrijder.visit.guest;

import nl.bijrijder.shared.RuleBroken;

/** What a company typed cannot be; the message key says which rule. */
class GuestRule extends RuleBroken {

    GuestRule(String field, String key) {
        super(field, key);
    }
}
