package nl.bijrijder.route;

import nl.bijrijder.shared.SchoolYear;
import nl.bijrijder.shared.StudentId;

/**
 * What other modules and pages show of a student's running route.
 *
 * @param routeYear the route year today, from 1 up to and including {@code years}
 * @param years how many route years it takes
 * @param started the school year the student started in
 */
public record RouteSummary(
        LearningRouteId id,
        StudentId student,
        String planName,
        String qualificationName,
        RouteType type,
        int routeYear,
        int years,
        SchoolYear started,
        int milestonesDone,
        int milestonesTotal) {}
