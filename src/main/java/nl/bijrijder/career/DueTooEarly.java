package nl.bijrijder.career;

import nl.bijrijder.shared.RuleBroken;

/** A step that is planned today is not due before today. */
class DueTooEarly extends RuleBroken {

    DueTooEarly() {
        super("dueOn", "career.dueOn.early");
    }
}
