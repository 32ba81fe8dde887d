package nl.bijrijder.visit.after;

import nl.bijrijder.shared.RuleBroken;

/** Somebody cannot look back on this visit, or not once more; the message key says why. */
class ReflectionRule extends RuleBroken {

    ReflectionRule(String key) {
        super("", key);
    }
}
