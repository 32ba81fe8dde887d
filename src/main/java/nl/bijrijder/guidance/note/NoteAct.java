package nl.bijrijder.guidance.note;

import nl.bijrijder.shared.FileAct;

/** What is done with a note about a student. */
enum NoteAct implements FileAct {
    /** Wrote a note that others read; a draft is not in the file yet. */
    NOTE_WRITTEN,
    /** Added to an own note. */
    NOTE_AMENDED,
    /** Let the student read a note too. */
    NOTE_SHARED,
    /** Withdrew an own note. */
    NOTE_WITHDRAWN,
    /** Said, as the student, how they see a note. */
    VIEW_WRITTEN
}
