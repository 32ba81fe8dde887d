package nl.bijrijder.placement;

/** How it stands with one conversation of a placement. */
public enum ContactState {
    /** It took place. */
    HELD("good"),
    /** Its day has passed and it did not take place yet. */
    OVERDUE("stop"),
    /** It is still to come. */
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
