package nl.bijrijder.wish;

import nl.bijrijder.shared.RuleBroken;

/** What was asked of a wish round, a brief or a promise cannot be; the message key says which rule. */
public class WishRule extends RuleBroken {

    WishRule(String field, String key, Object... arguments) {
        super(field, key, arguments);
    }
}
