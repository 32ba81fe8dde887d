package nl.bijrijder.route;

import nl.bijrijder.qualification.MboPathway;
import nl.bijrijder.qualification.QualificationId;
import nl.bijrijder.shared.TeamId;

/** What lists show of a route plan. */
public record PlanSummary(
        RoutePlanId id,
        TeamId team,
        String name,
        RouteType type,
        QualificationId qualification,
        VmboProfile profile,
        MboPathway pathway,
        int years) {}
