package nl.bijrijder.route;

import nl.bijrijder.people.qualification.MboPathway;
import nl.bijrijder.people.qualification.QualificationId;
import nl.bijrijder.shared.TeamId;

/** What lists show of a route plan. */
record PlanSummary(
        RoutePlanId id,
        TeamId team,
        String name,
        RouteType type,
        QualificationId qualification,
        VmboProfile profile,
        MboPathway pathway,
        int years) {}
