package nl.bijrijder.placement;

/** The state of one conversation of a placement. */
public enum ContactState {
    /** The conversation took place. */
    HELD("good"),
    /** The day of the conversation has passed and it did not take place yet. */
    OVERDUE("stop"),
    /** The conversation is still to come. */
    AHEAD("calm"),
    /** The placement was stopped before it took place. */
    LAPSED("calm");

    private final String tag;

    ContactState(String tag) {
        this.tag = tag;
    }

    /** Which kind of tag says it on a page. */
    public String tag() {
        return tag;
    }
}
