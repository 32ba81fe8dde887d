package nl.bijrijder.route;

/** What one passes on the road. */
public enum MilestoneKind {
    /** a part of the programme, typed by who teaches it: see {@link ProgrammePart}. */
    PROGRAMME_PART("book"),
    /** a career activity (LOB). */
    LOB_ACTIVITY("eye"),
    COMPANY_VISIT("building"),
    /** stage, bpv. */
    PLACEMENT("key"),
    CONVERSATION("chat"),
    EXAM("note"),
    /** the end of the road. */
    START_QUALIFICATION("flag");

    private final String icon;

    MilestoneKind(String icon) {
        this.icon = icon;
    }

    /** Name of its symbol in the sprite. */
    public String icon() {
        return icon;
    }
}
