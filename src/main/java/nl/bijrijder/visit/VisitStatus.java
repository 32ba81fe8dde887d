package nl.bijrijder.visit;

/**
 * How far a company visit is (DOMAIN §4): PLANNING, AGREED, PREPARED, HELD, CLOSED. It can be cancelled until it was held, and
 * moving an agreed date leads back to PLANNING, because the company must be asked again.
 */
public enum VisitStatus {
    /** Step 1: school and company are making agreements. */
    PLANNING,
    /** Step 2: the company said yes; next it comes to class. */
    AGREED,
    /** Step 3: everybody is ready for the visit. */
    PREPARED,
    /** Step 4: the visit took place; next is looking back. */
    HELD,
    /** Looked back; nothing is left to do. */
    CLOSED,
    /** Called off, with a reason. */
    CANCELLED;

    /** Whether a visit may go from this status to the other. */
    boolean canBecome(VisitStatus next) {
        return switch (this) {
            case PLANNING -> next == AGREED || next == CANCELLED;
            case AGREED -> next == PREPARED || next == PLANNING || next == CANCELLED;
            case PREPARED -> next == HELD || next == PLANNING || next == CANCELLED;
            case HELD -> next == CLOSED;
            case CLOSED, CANCELLED -> false;
        };
    }

    /** Whether the visit is still ahead: its agreements can change and it can be called off. */
    public boolean isAhead() {
        return canBecome(CANCELLED);
    }

    /** Whether the visit took place: there is something to look back on. */
    public boolean isBehind() {
        return this == HELD || this == CLOSED;
    }

    /** Whether the company said yes and a next step is left to take. */
    boolean isOnTheWay() {
        return canBecome(PREPARED) || canBecome(HELD) || canBecome(CLOSED);
    }

    /** Message key of the status in a word or two. */
    public String key() {
        return "visit.status." + name();
    }

    /** Message key of what is said when the step out of this status was taken. */
    String takenKey() {
        return "visit.step.taken." + name();
    }

    /** Kind of tag it is shown as. */
    public String kind() {
        return switch (this) {
            case PLANNING -> "warn";
            case AGREED, PREPARED -> "good";
            case HELD, CLOSED -> "calm";
            case CANCELLED -> "stop";
        };
    }
}
