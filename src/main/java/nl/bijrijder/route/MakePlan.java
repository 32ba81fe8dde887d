package nl.bijrijder.route;

import nl.bijrijder.people.qualification.MboPathway;
import nl.bijrijder.people.qualification.QualificationId;
import nl.bijrijder.shared.TeamId;

/**
 * Asks for a route plan.
 *
 * @param id id of the plan to be; posting twice makes one
 */
public record MakePlan(
        RoutePlanId id,
        TeamId team,
        String name,
        RouteType type,
        QualificationId qualification,
        VmboProfile profile,
        MboPathway pathway) {}
