package nl.bijrijder.visit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.bijrijder.people.team.MemberSummary;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans a visit once more on other days: the same company, group, times and agreements, asked anew. */
@Service
@Transactional(readOnly = true)
class VisitRepeats {

    private final Visits visits;
    private final VisitPlanning planning;
    private final VisitClashes clashes;
    private final Teams teams;

    VisitRepeats(Visits visits, VisitPlanning planning, VisitClashes clashes, Teams teams) {
        this.visits = visits;
        this.planning = planning;
        this.clashes = clashes;
        this.teams = teams;
    }

    /**
     * What the visit would get in the way of on these days. A fixed number of statements.
     *
     * @throws NotFound when there is no such visit, or another team leads it
     */
    public List<VisitClash> clashes(CurrentUser user, CompanyVisitId id, Collection<LocalDate> days) {
        var visit = visits.load(user, id);
        return clashes.onDays(visit.team(), id, visit.toPlan().onEach(days));
    }

    /**
     * Plans it once more. Whoever supervised and left the team since does not come along; asking again with the same id changes
     * nothing.
     *
     * @param id id of the visit to be
     * @throws NotFound when there is no such visit, or another team leads it
     * @throws RuleBroken when it cannot be planned on that day
     */
    @Transactional
    public CompanyVisitId repeat(CurrentUser user, CompanyVisitId from, CompanyVisitId id, LocalDate day) {
        var visit = visits.load(user, from);
        var members = teams.membersToday(List.of(visit.team())).stream()
                .map(MemberSummary::account)
                .collect(Collectors.toSet());
        var plan = visit.toPlan().with(members).on(day);
        return planning.plan(user, new PlanVisit(id, visit.team(), plan, null, null));
    }
}
