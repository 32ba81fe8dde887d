package nl.bijrijder.guidance.conversation;

/** What became of something on the agenda: it stays there until it was discussed, or the student takes it off. */
public enum AgendaStatus {
    /** Still to be talked about. */
    OPEN,
    /** The item was discussed. */
    DISCUSSED,
    /** The student took it off; the words are gone. */
    REMOVED
}
