package nl.bijrijder.guidance.note;

/** What kind of conversation a note is about (DOMAIN §5). */
public enum ConversationKind {
    /** kort moment. */
    SHORT_MOMENT,
    /** coachgesprek. */
    COACHING,
    /** loopbaangesprek (LOB). */
    CAREER,
    /** driehoeksgesprek: student, parent, coach. */
    TRIANGLE,
    /** stagegesprek: student, company, school. */
    PLACEMENT,
    /** teamoverleg: about the student, not with the student. */
    TEAM,
    /** overdracht. */
    HANDOVER;

    /** Whether the student was spoken to; talking about somebody is no contact. */
    public boolean isWithStudent() {
        return this != TEAM && this != HANDOVER;
    }
}
