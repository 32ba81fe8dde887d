package nl.bijrijder.visit.group;

import java.util.List;
import nl.bijrijder.visit.VisitPart;
import nl.bijrijder.visit.VisitSummary;
import org.jspecify.annotations.Nullable;

/**
 * The group of a visit with who is there.
 *
 * @param mayTick whether it is the day, or after it, and the visit is not finished
 * @param past whether the visit is behind us
 * @param beside what else is at hand on the day
 */
record AttendanceList(VisitSummary visit, List<Row> rows, boolean mayTick, boolean past, List<VisitPart.Part> beside) {

    /**
     * One student.
     *
     * @param state what was ticked, or null
     * @param version how often; 0 when never
     */
    record Row(ParticipantSummary student, @Nullable Attendance state, int version) {

        public boolean is(Attendance other) {
            return other == state;
        }
    }

    /** Message key of what the page is called. */
    public String titleKey() {
        return past ? "visit.attendance.title.past" : "visit.attendance.title";
    }

    /** Message key of how many are there; with {@link #counts()}. */
    public String countKey() {
        return countKey(past);
    }

    static String countKey(boolean past) {
        return past ? "visit.attendance.count.past" : "visit.attendance.count";
    }

    /** How many are there, of how many, and how many nobody ticked. */
    public Object[] counts() {
        return new Object[] {present(), rows.size(), open()};
    }

    /** Message key of why nothing can be ticked. */
    public String closedKey() {
        return switch (visit.status()) {
            case CLOSED -> "visit.attendance.closed";
            case CANCELLED -> "visit.attendance.cancelled";
            default -> "visit.attendance.notTheDay";
        };
    }

    /** Message key of how somebody is, or was, ticked. */
    public String key(Attendance state) {
        return past ? state.pastKey() : state.key();
    }

    /** How many are there. */
    public long present() {
        return rows.stream()
                .filter(row -> row.state() != null && row.state().isThere())
                .count();
    }

    /** How many nobody ticked yet. */
    public long open() {
        return rows.stream().filter(row -> row.state() == null).count();
    }
}
