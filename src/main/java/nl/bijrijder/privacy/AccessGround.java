package nl.bijrijder.privacy;

/** Which right somebody used, as it was on that day. */
enum AccessGround {
    /** Is the student. */
    OWN_FILE,
    /** Coaches the student. */
    COACH,
    /** Leads the student's joint team. */
    TEAM_LEADER,
    /** Is in the student's joint team. */
    TEAM_MEMBER,
    /** Keeps the list of students. */
    MANAGER
}
