package nl.bijrijder.route;

import java.util.UUID;
import nl.bijrijder.shared.SchoolYear;
import nl.bijrijder.shared.StudentId;

/** One running route as the database tells it. */
record RouteRow(
        UUID id,
        UUID student,
        UUID team,
        String name,
        UUID qualification,
        RouteType type,
        int years,
        int startYear,
        long done,
        long total) {

    RouteSummary toSummary(String qualificationName, SchoolYear today) {
        var routeYear = Math.min(Math.max(today.firstYear() - startYear + 1, 1), years);
        return new RouteSummary(
                new LearningRouteId(id),
                new StudentId(student),
                name,
                qualificationName,
                type,
                routeYear,
                years,
                new SchoolYear(startYear),
                (int) done,
                (int) total);
    }
}
