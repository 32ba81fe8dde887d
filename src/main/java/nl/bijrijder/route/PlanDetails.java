package nl.bijrijder.route;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A plan with everything on it.
 *
 * @param version for forms that change it
 * @param routeYears its years in order, each with its phases and their milestones
 */
record PlanDetails(PlanSummary summary, int version, List<RouteYear> routeYears) {

    /** One route year; years 1 and 2 belong to the vmbo school, later ones to the mbo college (R2). */
    record RouteYear(int number, List<Phase> phases) {}

    /** One phase of about ten weeks. */
    record Phase(int number, List<Stop> stops) {}

    /** One milestone of the plan, and which way it can move. */
    record Stop(
            MilestoneId id,
            MilestoneKind kind,
            @Nullable ProgrammePart part,
            String title,
            boolean canMoveEarlier,
            boolean canMoveLater) {}

    static PlanDetails of(RoutePlan plan) {
        var years = IntStream.rangeClosed(1, plan.years())
                .mapToObj(year -> new RouteYear(
                        year,
                        IntStream.rangeClosed(1, RoadPhase.PHASES)
                                .mapToObj(phase -> new Phase(phase, stops(plan, new RoadPhase(year, phase))))
                                .toList()))
                .toList();
        return new PlanDetails(plan.toSummary(), plan.version(), years);
    }

    private static List<Stop> stops(RoutePlan plan, RoadPhase moment) {
        return plan.milestones().stream()
                .filter(milestone -> milestone.moment().equals(moment))
                .sorted(Comparator.comparing(PlanMilestone::position))
                .map(milestone -> new Stop(
                        milestone.id(),
                        milestone.kind(),
                        milestone.part(),
                        milestone.title(),
                        plan.canMove(milestone, -1),
                        plan.canMove(milestone, 1)))
                .toList();
    }
}
