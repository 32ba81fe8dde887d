package nl.bijrijder.guidance.note;

import nl.bijrijder.shared.RuleBroken;

/** What is agreed, and the next step, lie ahead. */
class DueTooEarly extends RuleBroken {

    DueTooEarly(String what) {
        super(what + "Due", "coaching.note." + what + "Due.early");
    }
}
