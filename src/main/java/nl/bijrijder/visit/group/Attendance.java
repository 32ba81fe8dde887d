package nl.bijrijder.visit.group;

/** Whether somebody is there. */
public enum Attendance {
    PRESENT,
    LATE,
    ABSENT;

    /** Whether the student took part in the visit. */
    public boolean isThere() {
        return this != ABSENT;
    }

    /** Message key once the visit is behind us. */
    public String pastKey() {
        return "visit.attendance.was." + name();
    }

    /** Message key. */
    public String key() {
        return "visit.attendance." + name();
    }
}
