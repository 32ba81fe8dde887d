package nl.bijrijder.route;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.bijrijder.people.qualification.QualificationId;
import nl.bijrijder.people.qualification.QualificationSummary;
import nl.bijrijder.people.qualification.Qualifications;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.FileUsed;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.SchoolYear;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules how far students are on their routes, and marks what they pass. */
@Service
@Transactional(readOnly = true)
public class LearningRoutes {

    private final LearningRouteRepository routes;
    private final MilestoneRepository milestones;
    private final Qualifications qualifications;
    private final RoutePolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LearningRoutes(
            LearningRouteRepository routes,
            MilestoneRepository milestones,
            Qualifications qualifications,
            RoutePolicy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.routes = routes;
        this.milestones = milestones;
        this.qualifications = qualifications;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /** The running routes of these students, as far as this person may see them. Two statements, however many students. */
    public Map<StudentId, RouteSummary> summaries(CurrentUser user, Collection<StudentId> students) {
        if (students.isEmpty()) {
            return Map.of();
        }
        var today = SchoolYear.of(LocalDate.now(clock));
        var rows = routes.findRunning(students.stream().map(StudentId::value).toList()).stream()
                .filter(row -> policy.maySee(user, new TeamId(row.team()), new StudentId(row.student())))
                .toList();
        var names = qualifications.find(rows.stream()
                .map(row -> new QualificationId(row.qualification()))
                .toList());
        return rows.stream()
                .map(row -> row.toSummary(nameOf(names, row), today))
                .collect(Collectors.toMap(RouteSummary::student, Function.identity()));
    }

    /** The stops on a student's running route, in the order of the road; empty without a route. */
    public List<MilestoneSummary> milestones(CurrentUser user, RouteSummary route) {
        return milestones.findByRoute(route.id().value()).stream()
                .filter(milestone -> policy.maySee(user, milestone.team(), milestone.student()))
                .map(Milestone::toSummary)
                .toList();
    }

    /** A member of the team says that the student passed a milestone. Doing it again changes nothing. */
    @Transactional
    public StudentId milestoneDone(CurrentUser user, MilestoneId id, LocalDate day) {
        var milestone = ofOwnTeam(user, id);
        if (milestone.done(day, user.account(), clock.instant())) {
            events.publishEvent(
                    new FileUsed(user.account(), milestone.student(), milestone.team(), RouteAct.MILESTONE_DONE));
        }
        return milestone.student();
    }

    /**
     * A member of the team leaves a milestone out for this student, and says why.
     *
     * @throws RuleBroken when the student has passed it
     */
    @Transactional
    public StudentId skipMilestone(CurrentUser user, MilestoneId id, String reason) {
        var milestone = ofOwnTeam(user, id);
        milestone.skip(PlainText.line(reason), user.account(), clock.instant());
        events.publishEvent(
                new FileUsed(user.account(), milestone.student(), milestone.team(), RouteAct.MILESTONE_SKIPPED));
        return milestone.student();
    }

    private Milestone ofOwnTeam(CurrentUser user, MilestoneId id) {
        var milestone = milestones.findById(id.value()).orElseThrow(NotFound::new);
        policy.requireTeam(user, milestone.team());
        return milestone;
    }

    private static String nameOf(Map<QualificationId, QualificationSummary> names, RouteRow row) {
        return Objects.requireNonNull(names.get(new QualificationId(row.qualification())))
                .name();
    }
}
