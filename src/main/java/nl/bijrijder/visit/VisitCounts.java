package nl.bijrijder.visit;

import java.util.Map;

/** How many visits of a leader's teams have which status. */
public record VisitCounts(Map<VisitStatus, Long> byStatus) {

    /** As many as the list behind this filter shows. */
    public long of(VisitFilter filter) {
        return filter.statuses().stream()
                .mapToLong(status -> byStatus.getOrDefault(status, 0L))
                .sum();
    }

    /** Visits that still have to take place. */
    public long ahead() {
        return of(VisitFilter.AHEAD);
    }

    /** Visits the company has not agreed to yet. */
    public long planning() {
        return of(VisitFilter.PLANNING);
    }

    /** Visits the company agreed to, and whose company has yet to come to class. */
    public long agreed() {
        return of(VisitFilter.AGREED);
    }

    /** Visits for which everybody is ready. */
    public long prepared() {
        return of(VisitFilter.PREPARED);
    }

    /** Visits that were held and not looked back on. */
    public long held() {
        return of(VisitFilter.HELD);
    }
}
