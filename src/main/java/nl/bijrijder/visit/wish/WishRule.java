package nl.bijrijder.visit.wish;

import nl.bijrijder.shared.RuleBroken;

/** What was asked of a wish round, a brief or a promise cannot be; the message key says which rule. */
class WishRule extends RuleBroken {

    WishRule(String field, String key, Object... arguments) {
        super(field, key, arguments);
    }
}
