package nl.bijrijder.career;

import nl.bijrijder.shared.FileAct;

/** What a student does with the own career dossier. */
enum CareerAct implements FileAct {
    /** Wrote an entry. */
    CAREER_ENTRY_WRITTEN,
    /** Changed an entry. */
    CAREER_ENTRY_CHANGED,
    /** Took an entry out. */
    CAREER_ENTRY_REMOVED,
    /** Put a photo in. */
    CAREER_PHOTO_ADDED,
    /** Took a photo out. */
    CAREER_PHOTO_REMOVED
}
