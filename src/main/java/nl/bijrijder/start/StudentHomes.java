package nl.bijrijder.start;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.bijrijder.guidance.agreement.AgreementSummary;
import nl.bijrijder.guidance.agreement.Agreements;
import nl.bijrijder.guidance.coaching.Coachships;
import nl.bijrijder.people.account.Accounts;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.people.team.MemberSummary;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.placement.PlacementCard;
import nl.bijrijder.placement.PlacementCards;
import nl.bijrijder.route.LearningRoutes;
import nl.bijrijder.route.MilestoneSummary;
import nl.bijrijder.route.NextStepStatus;
import nl.bijrijder.route.NextStepSummary;
import nl.bijrijder.route.NextSteps;
import nl.bijrijder.route.RoadPicture;
import nl.bijrijder.route.RouteSummary;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.visit.group.OwnVisitList;
import nl.bijrijder.visit.group.OwnVisits;
import org.jspecify.annotations.Nullable;
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

    /**
     * Everything on a student's start page.
     *
     * @param next the most urgent open step, large on top
     * @param later the other open steps
     * @param done the steps that were ticked off last
     * @param agreements what was agreed, as far as the student may see it
     * @param route the running route, when there is one
     * @param road its picture
     * @param milestones the same road as a list
     * @param placement the placement that matters most now, when there is one
     * @param visits the next company visit, when it is near, and those to look back on
     */
    record StudentHome(
            @Nullable StepCard next,
            List<StepCard> later,
            List<NextStepSummary> done,
            Agreed agreements,
            @Nullable RouteSummary route,
            @Nullable RoadPicture road,
            List<MilestoneSummary> milestones,
            @Nullable PlacementCard placement,
            List<Companion> companions,
            OwnVisitList visits) {

        /**
         * What was agreed.
         *
         * @param mine what the student does, still open
         * @param theirs what somebody of the team promised, still open
         * @param kept what was ticked off last
         */
        record Agreed(List<AgreementSummary> mine, List<AgreementSummary> theirs, List<AgreementSummary> kept) {

            private static final int KEPT_SHOWN = 3;

            static Agreed of(List<AgreementSummary> all) {
                return new Agreed(
                        all.stream()
                                .filter(agreement -> agreement.isOpen() && agreement.isStudents())
                                .toList(),
                        all.stream()
                                .filter(agreement -> agreement.isOpen() && !agreement.isStudents())
                                .toList(),
                        all.stream()
                                .filter(agreement -> !agreement.isOpen())
                                .limit(KEPT_SHOWN)
                                .toList());
            }

            /** Whether there is nothing to show. */
            public boolean isEmpty() {
                return mine.isEmpty() && theirs.isEmpty() && kept.isEmpty();
            }
        }
    }

    /**
     * A next step as the student's start page says it.
     *
     * @param whenKey message key that says when in words
     * @param days how many days from today, for that sentence
     */
    record StepCard(NextStepSummary step, String whenKey, long days) {

        static StepCard of(NextStepSummary step, LocalDate today) {
            if (step.dueOn() == null) {
                return new StepCard(step, "start.home.step.noDate", 0);
            }
            var days = ChronoUnit.DAYS.between(today, step.dueOn());
            return new StepCard(step, "start.home.step." + when(days), Math.abs(days));
        }

        private static String when(long days) {
            if (days == 0) {
                return "today";
            }
            if (Math.abs(days) == 1) {
                return days > 0 ? "tomorrow" : "yesterday";
            }
            return days > 0 ? "ahead" : "late";
        }
    }

    /** Somebody who rides along with a student: the coach first, then the team. */
    record Companion(PersonName name, boolean coach, boolean leader) {}
}
