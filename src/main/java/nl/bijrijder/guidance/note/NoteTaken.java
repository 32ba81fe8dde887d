package nl.bijrijder.guidance.note;

import nl.bijrijder.shared.RuleBroken;

/** The note with this id was saved already, with other words in it; most likely by this form, before the back button. */
class NoteTaken extends RuleBroken {

    NoteTaken() {
        super("", "guidance.note.taken");
    }
}
