package nl.bijrijder.shared;

/** Who was at the wheel when a step was planned: the young person steers, the coach is the co-driver. */
public enum Initiative {
    /** the student came up with it. */
    STUDENT,
    /** the coach proposed it. */
    COACH,
    /** the team decided it. */
    TEAM
}
