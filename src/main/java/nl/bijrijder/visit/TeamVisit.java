package nl.bijrijder.visit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What everybody who goes along may know of a visit that is agreed.
 *
 * @param company how the company is called
 * @param group how the team calls those who come along
 * @param routeYears the route years they are in; empty when not told
 */
public record TeamVisit(
        CompanyVisitId id,
        String title,
        String company,
        String group,
        List<Integer> routeYears,
        LocalDate day,
        LocalTime startsAt,
        VisitStatus status) {

    /** Whether the visit is for students in this route year. */
    public boolean isFor(int routeYear) {
        return routeYears.isEmpty() || routeYears.contains(routeYear);
    }
}
