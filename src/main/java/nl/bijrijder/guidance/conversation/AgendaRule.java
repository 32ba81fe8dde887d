package nl.bijrijder.guidance.conversation;

import nl.bijrijder.shared.RuleBroken;

/** What was asked of the agenda cannot be; the message key says which rule. */
class AgendaRule extends RuleBroken {

    AgendaRule(String key) {
        super("", key);
    }
}
