package nl.bijrijder.visit.day;

import nl.bijrijder.shared.RuleBroken;

/** What was typed about the day cannot be; the message key says which rule. */
class ProgrammeRule extends RuleBroken {

    private ProgrammeRule(String field, String key, Object... arguments) {
        super(field, key, arguments);
    }

    static ProgrammeRule broken(String field, String key, Object... arguments) {
        return new ProgrammeRule(field, key, arguments);
    }
}
