package nl.bijrijder.placement;

/** How a student looks back on an own learning goal; words, never a score. */
public enum GoalOutcome {
    /** gelukt. */
    REACHED,
    /** een beetje gelukt. */
    PARTLY,
    /** nog niet gelukt. */
    NOT_YET
}
