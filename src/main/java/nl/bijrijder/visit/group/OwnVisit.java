package nl.bijrijder.visit.group;

import java.time.LocalDate;
import java.util.List;
import nl.bijrijder.visit.VisitPart;
import nl.bijrijder.visit.VisitStatus;
import nl.bijrijder.visit.VisitSummary;

/**
 * One visit of a student.
 *
 * @param parts what is asked about it
 * @param waiting what of it still waits for the student
 */
record OwnVisit(VisitSummary visit, String company, List<VisitPart.Part> parts, List<VisitPart.Part> waiting) {

    /** Whether there is a day, and the company said yes to it. */
    public boolean isCertain() {
        return visit.day() != null && visit.status() != VisitStatus.PLANNING;
    }

    public boolean isCancelled() {
        return visit.status() == VisitStatus.CANCELLED;
    }

    /** Whether the visit is, or was, still to come; a day that passed is not, even when nobody said yet that the visit took place. */
    static boolean isUpcoming(VisitSummary visit, LocalDate today) {
        var day = visit.day();
        return day == null
                ? visit.status().isAhead()
                : !day.isBefore(today) && (visit.status().isAhead() || visit.status() == VisitStatus.CANCELLED);
    }
}
