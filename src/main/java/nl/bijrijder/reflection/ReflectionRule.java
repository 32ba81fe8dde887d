package nl.bijrijder.reflection;

import nl.bijrijder.shared.RuleBroken;

/** Somebody cannot look back on this visit, or not once more; the message key says why. */
public class ReflectionRule extends RuleBroken {

    ReflectionRule(String key) {
        super("", key);
    }
}
