package nl.bijrijder.guidance.conversation;

/**
 * How far an appointment is: OFFERED, PLANNED, HELD. It can be cancelled, with a reason, until it was held. Moving a planned one
 * falls back to OFFERED: the student picks again.
 */
public enum AppointmentStatus {
    /** There are times to pick from. */
    OFFERED,
    /** The student picked a time. */
    PLANNED,
    /** The conversation took place; there is a note about it. */
    HELD,
    /** Called off, with a reason. */
    CANCELLED;

    /** Whether an appointment may go from this status to the other. */
    boolean canBecome(AppointmentStatus next) {
        return switch (this) {
            case OFFERED -> next == OFFERED || next == PLANNED || next == CANCELLED;
            case PLANNED -> next == OFFERED || next == HELD || next == CANCELLED;
            case HELD, CANCELLED -> false;
        };
    }

    /** Whether something can still happen to it. */
    public boolean isOpen() {
        return canBecome(CANCELLED);
    }

    /** Why nothing can happen to it any more. */
    AppointmentRule over() {
        return AppointmentRule.broken(
                "", this == HELD ? "guidance.conversation.rule.held" : "guidance.conversation.rule.cancelled");
    }
}
