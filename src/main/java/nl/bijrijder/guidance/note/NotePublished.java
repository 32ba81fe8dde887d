package nl.bijrijder.guidance.note;

import nl.bijrijder.shared.RuleBroken;

/** A published note is part of the file and does not change. */
class NotePublished extends RuleBroken {

    NotePublished() {
        super("", "coaching.note.published");
    }
}
