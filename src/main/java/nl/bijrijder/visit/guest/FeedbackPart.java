package nl.bijrijder.visit.guest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.company.CompanyPart;
import nl.bijrijder.company.CompanySummary;
import nl.bijrijder.people.team.TeamSummary;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.Visits;
import org.springframework.stereotype.Component;

/**
 * What a company thought of the last visits, on its page: whether a group is welcome again is for every team to know. What it wrote
 * with it stays with the visit, for the team that was there.
 */
@Component
class FeedbackPart implements CompanyPart {

    private static final int MOST = 5;

    private final VisitFeedbackRepository feedbacks;
    private final Visits visits;
    private final Teams teams;

    FeedbackPart(VisitFeedbackRepository feedbacks, Visits visits, Teams teams) {
        this.feedbacks = feedbacks;
        this.visits = visits;
        this.teams = teams;
    }

    @Override
    public Part part(CompanySummary company) {
        var held = visits.heldAt(company, MOST);
        var opinions = opinions(held);
        var names = names(held);
        return new Part(
                "visit/feedback/_parts",
                held.stream()
                        .flatMap(visit -> Stream.ofNullable(opinions.get(visit.id()))
                                .map(opinion -> new Line(
                                        Objects.requireNonNull(visit.day()),
                                        names.getOrDefault(visit.team(), ""),
                                        opinion)))
                        .toList());
    }

    /**
     * One visit.
     *
     * @param team how the team that was there is called
     */
    record Line(LocalDate day, String team, Opinion opinion) {}

    private Map<CompanyVisitId, Opinion> opinions(List<VisitSummary> held) {
        var ids = held.stream().map(visit -> visit.id().value()).toList();
        return ids.isEmpty()
                ? Map.of()
                : feedbacks.findByVisitIdIn(ids).stream()
                        .collect(Collectors.toMap(VisitFeedback::visit, VisitFeedback::opinion));
    }

    private Map<TeamId, String> names(List<VisitSummary> held) {
        return teams.summaries(held.stream().map(VisitSummary::team).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(TeamSummary::id, TeamSummary::name));
    }
}
