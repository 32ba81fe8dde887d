package nl.bijrijder.route;

/** What one passes on the road. */
public enum MilestoneKind {
    /** a part of the programme, typed by who teaches it: see {@link ProgrammePart}. */
    PROGRAMME_PART,
    /** a career activity (LOB). */
    LOB_ACTIVITY,
    COMPANY_VISIT,
    /** stage, bpv. */
    PLACEMENT,
    CONVERSATION,
    EXAM,
    /** the end of the road. */
    START_QUALIFICATION
}
