package nl.bijrijder.guidance.note;

import nl.bijrijder.shared.RuleBroken;

/** A note that was withdrawn is closed: nothing is added to it and nobody new reads it. */
class NoteWithdrawn extends RuleBroken {

    NoteWithdrawn() {
        super("", "coaching.note.isWithdrawn");
    }
}
