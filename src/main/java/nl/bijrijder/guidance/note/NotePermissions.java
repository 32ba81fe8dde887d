package nl.bijrijder.guidance.note;

/**
 * What the reader may do with a note.
 *
 * @param mayAmend add to it, or withdraw it
 * @param mayShare let the student read it too
 * @param mayAnswer say, as the student, how they see it
 */
record NotePermissions(boolean mayAmend, boolean mayShare, boolean mayAnswer) {

    /** Whether the author may do something with it. */
    public boolean isAuthors() {
        return mayAmend || mayShare;
    }
}
