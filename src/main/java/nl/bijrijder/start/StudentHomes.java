package nl.bijrijder.start;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.bijrijder.guidance.agreement.Agreements;
import nl.bijrijder.guidance.coaching.Coachships;
import nl.bijrijder.people.account.Accounts;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.people.team.MemberSummary;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.placement.PlacementCards;
import nl.bijrijder.route.LearningRoutes;
import nl.bijrijder.route.MilestoneSummary;
import nl.bijrijder.route.NextStepStatus;
import nl.bijrijder.route.NextSteps;
import nl.bijrijder.route.RoadPicture;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.visit.group.OwnVisits;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes a student's start page from what the features know, in one transaction: the scope is told once. */
@Component
@Transactional(readOnly = true)
class StudentHomes {

    private static final int DONE_SHOWN = 3;

    private final Students students;
    private final NextSteps steps;
    private final Agreements agreements;
    private final LearningRoutes routes;
    private final PlacementCards placements;
    private final Teams teams;
    private final Accounts accounts;
    private final Coachships coachships;
    private final OwnVisits visits;
    private final Clock clock;

    StudentHomes(
            Students students,
            NextSteps steps,
            Agreements agreements,
            LearningRoutes routes,
            PlacementCards placements,
            Teams teams,
            Accounts accounts,
            Coachships coachships,
            OwnVisits visits,
            Clock clock) {
        this.students = students;
        this.steps = steps;
        this.agreements = agreements;
        this.routes = routes;
        this.placements = placements;
        this.teams = teams;
        this.accounts = accounts;
        this.coachships = coachships;
        this.visits = visits;
        this.clock = clock;
    }

    StudentHome of(CurrentUser user, StudentId id) {
        var today = LocalDate.now(clock);
        var listed = steps.listFor(user, id);
        var open = listed.stream()
                .filter(step -> step.status() == NextStepStatus.OPEN)
                .map(step -> StepCard.of(step, today))
                .toList();
        var done = listed.stream()
                .filter(step -> step.status() == NextStepStatus.DONE)
                .limit(DONE_SHOWN)
                .toList();
        var route = routes.summaries(user, List.of(id)).get(id);
        var milestones = route == null ? List.<MilestoneSummary>of() : routes.milestones(user, route);
        return new StudentHome(
                open.isEmpty() ? null : open.get(0),
                open.stream().skip(1).toList(),
                done,
                StudentHome.Agreed.of(agreements.ofStudent(user, id)),
                route,
                route == null ? null : RoadPicture.draw(route, milestones, today),
                milestones,
                placements.current(user, id),
                companions(user, id),
                visits.now(user));
    }

    private List<Companion> companions(CurrentUser user, StudentId id) {
        var members = teams.membersToday(List.of(students.find(user, id).team()));
        var coach = coachships.coachOf(user, List.of(id)).get(id);
        var names =
                accounts.namesOf(members.stream().map(MemberSummary::account).toList());
        return members.stream()
                .filter(member -> names.containsKey(member.account()))
                .map(member -> new Companion(
                        Objects.requireNonNull(names.get(member.account())),
                        member.account().equals(coach),
                        member.leader()))
                .sorted(Comparator.comparing(Companion::coach).reversed())
                .toList();
    }
}
