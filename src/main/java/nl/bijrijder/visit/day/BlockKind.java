package nl.bijrijder.visit.day;

/** What a group does in a block of the day. */
public enum BlockKind {
    /** Somebody tells something. */
    TALK,
    /** Walking around and looking. */
    TOUR,
    /** Doing it oneself. */
    DOING,
    /** A contest, a game or a quiz. */
    CONTEST,
    /** A pause, with something tasty. */
    PAUSE,
    /** On the way there or back. */
    TRAVEL;

    /** Message key. */
    public String key() {
        return "visit.programme.kind." + name();
    }

    /** Whether the group is busy itself. */
    boolean isActive() {
        return this == DOING || this == CONTEST;
    }
}
