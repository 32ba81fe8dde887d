package nl.bijrijder.attendance;

import java.util.List;
import nl.bijrijder.participant.ParticipantSummary;
import nl.bijrijder.visit.VisitPart;
import nl.bijrijder.visit.VisitSummary;
import org.jspecify.annotations.Nullable;

/**
 * The group of a visit with who is there.
 *
 * @param mayTick whether it is the day, or after it, and the visit is not finished
 * @param beside what else is at hand on the day
 */
record AttendanceList(VisitSummary visit, List<Row> rows, boolean mayTick, List<VisitPart.Part> beside) {

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
