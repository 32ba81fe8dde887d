package nl.bijrijder.guidance.note;

/** What can be added to a published note; neither changes a word of the note itself (DOMAIN §6). */
enum AdditionKind {
    /** aanvulling: the author adds or puts right. */
    AMENDMENT,
    /** zienswijze: the student says how they see it. */
    VIEW
}
