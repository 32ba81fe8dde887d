package nl.bijrijder.note;

import nl.bijrijder.shared.RuleBroken;

/** A next step lies ahead. */
public class DueTooEarly extends RuleBroken {

    DueTooEarly() {
        super("nextStepDue", "coaching.note.nextStepDue.early");
    }
}
