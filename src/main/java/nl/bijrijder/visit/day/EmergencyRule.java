package nl.bijrijder.visit.day;

import nl.bijrijder.shared.RuleBroken;

/** What was said about whom to call cannot be; the message key says which rule. */
class EmergencyRule extends RuleBroken {

    EmergencyRule(String field, String key, Object... arguments) {
        super(field, key, arguments);
    }
}
