package nl.bijrijder.start;

/** What an entry of the timeline is about. */
enum TimelineKind {
    NOTE("note"),
    /** one that is planned, or was called off; one that was held is a note. */
    CONVERSATION("chat"),
    STEP("arrow"),
    /** an agreement that was kept; one that is open is in its note. */
    AGREEMENT("check"),
    MILESTONE("flag"),
    VISIT("building"),
    /** what the student wrote in the career dossier. */
    CAREER("book"),
    /** a placement, its conversations that are to come, and what the student wants to learn there. */
    PLACEMENT("key"),
    /** who coaches the student, from when. */
    COACH("people"),
    /** the start of the road, and crossing over to the mbo. */
    ROUTE("road");

    private final String icon;

    TimelineKind(String icon) {
        this.icon = icon;
    }

    /** Name of its symbol in the sprite. */
    public String icon() {
        return icon;
    }
}
