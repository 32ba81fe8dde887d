package nl.bijrijder.note;

import nl.bijrijder.shared.RuleBroken;

/** What is agreed, and the next step, lie ahead. */
public class DueTooEarly extends RuleBroken {

    DueTooEarly(String what) {
        super(what + "Due", "coaching.note." + what + "Due.early");
    }
}
