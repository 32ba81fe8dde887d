package nl.bijrijder.guidance.conversation;

import nl.bijrijder.shared.FileAct;

/** What is done about a conversation with a student, and its agenda. */
enum ConversationAct implements FileAct {
    /** Offered times, other ones or for the first time. */
    APPOINTMENT_OFFERED,
    /** Picked, as the student, a time. */
    APPOINTMENT_PICKED,
    /** Let know, as the student, that none of the times suits. */
    APPOINTMENT_DECLINED,
    /** Called it off. */
    APPOINTMENT_CANCELLED,
    /** Held it, and wrote about it. */
    APPOINTMENT_HELD,
    /** Wrote, changed or took off, as the student, something on the agenda. */
    AGENDA_CHANGED,
    /** Ticked off what was on the agenda. */
    AGENDA_DISCUSSED
}
