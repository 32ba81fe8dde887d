package nl.bijrijder.visit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One visit in a list.
 *
 * @param proposals the days the company can pick from, when no day is fixed
 * @param turn what has to happen next; null when nothing has to
 */
record VisitRow(
        CompanyVisitId id,
        String title,
        VisitStatus status,
        String company,
        VisitGroup group,
        VisitTiming timing,
        List<LocalDate> proposals,
        @Nullable VisitTurn turn) {

    /** Whether the team leader can go on. */
    public boolean isLeadersTurn() {
        return turn != null && turn.isLeaders();
    }
}
