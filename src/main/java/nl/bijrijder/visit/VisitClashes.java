package nl.bijrijder.visit;

import java.util.List;
import java.util.stream.Stream;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.TeamId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks what a plan gets in the way of, in the whole partnership, before it is saved. A fixed number of statements. */
@Component
@Transactional(readOnly = true)
class VisitClashes {

    private final CompanyVisitRepository visits;
    private final Teams teams;
    private final RequestClashes asks;
    private final List<ClashSource> onDays;

    VisitClashes(CompanyVisitRepository visits, Teams teams, RequestClashes asks, List<ClashSource> onDays) {
        this.visits = visits;
        this.teams = teams;
        this.asks = asks;
        this.onDays = onDays;
    }

    /** What this plan of this team clashes with; the visit itself, as it is saved, left out. */
    List<VisitClash> of(TeamId team, CompanyVisitId self, VisitPlan plan) {
        var partnership = teams.summary(team).partnership();
        return Stream.concat(asks.of(partnership, self, plan.company()), onDays(team, self, plan).stream())
                .toList();
    }

    /** What its days clash with, however often the company was asked. */
    List<VisitClash> onDays(TeamId team, CompanyVisitId self, VisitPlan plan) {
        if (OccupiedTime.away(plan).isEmpty()) {
            return List.of();
        }
        var partnership = teams.summary(team).partnership();
        var others = visits.findOnDays(partnership.value(), PlanContext.daysOf(plan), self.value()).stream()
                .map(PlanContext.Other::of)
                .toList();
        var outlook = new PlanContext(team, partnership, plan, others);
        return onDays.stream().flatMap(source -> source.of(outlook)).toList();
    }

    /** Whether a company was asked too often already; the visit itself left out. */
    List<VisitClash> asked(PartnershipId partnership, CompanyVisitId self, CompanyId company) {
        return asks.of(partnership, self, company).toList();
    }
}
