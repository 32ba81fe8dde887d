package nl.bijrijder.visit.group;

import org.jspecify.annotations.Nullable;

/**
 * How one student stands after a tap, and the group with them.
 *
 * @param state what was ticked, or null
 * @param version how often; 0 when never
 * @param present how many are there
 * @param all how many go along
 * @param open how many nobody ticked yet
 * @param past whether the visit is behind us
 */
record AttendanceNow(@Nullable Attendance state, int version, long present, int all, long open, boolean past) {

    /** Message key of how many are there; with {@link #counts()}. */
    String countKey() {
        return AttendanceList.countKey(past);
    }

    /** How many are there, of how many, and how many nobody ticked. */
    Object[] counts() {
        return new Object[] {present, all, open};
    }
}
