package nl.bijrijder.guidance.note;

/** Who reads a note: one choice, made by the author before saving (DOMAIN §6). There are no secret notes. */
public enum Audience {
    /** concept: only the author, for thirty days; not part of the file. */
    DRAFT,
    /** The student's joint team; the student may ask to see it. */
    TEAM,
    /** gedeeld: the team and the student. */
    STUDENT;

    /** Whether the note is part of the student's file. */
    public boolean isPublished() {
        return this != DRAFT;
    }
}
