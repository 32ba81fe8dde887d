package nl.bijrijder.guidance.coaching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.people.student.EnrolmentSummary;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.people.team.MemberSummary;
import nl.bijrijder.people.team.TeamSummary;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.route.LearningRoutes;
import nl.bijrijder.route.NextStepSummary;
import nl.bijrijder.route.NextSteps;
import nl.bijrijder.route.RouteSummary;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds out how students stand today, with all their flags, in a fixed number of statements, however many there are. */
@Component
public class GuidanceStatuses {

    private final Students students;
    private final Coachships coachships;
    private final LearningRoutes routes;
    private final NextSteps steps;
    private final Teams teams;
    private final ContactGaps gaps;
    private final Clock clock;

    GuidanceStatuses(
            Students students,
            Coachships coachships,
            LearningRoutes routes,
            NextSteps steps,
            Teams teams,
            ContactGaps gaps,
            Clock clock) {
        this.students = students;
        this.coachships = coachships;
        this.routes = routes;
        this.steps = steps;
        this.teams = teams;
        this.gaps = gaps;
        this.clock = clock;
    }

    /** How these students stand, in the same order. */
    @Transactional(readOnly = true)
    public List<GuidanceStatus> of(CurrentUser user, List<StudentSummary> all) {
        var ids = all.stream().map(StudentSummary::id).toList();
        var teamIds = all.stream().map(StudentSummary::team).distinct().toList();
        var known = new Known(
                LocalDate.now(clock),
                coachships.histories(user, ids),
                routes.summaries(user, ids),
                teams.membersFromToday(teamIds).stream().collect(Collectors.groupingBy(MemberSummary::team)),
                teams.summaries(teamIds).stream().collect(Collectors.toMap(TeamSummary::id, Function.identity())),
                students.enrolments(ids).stream().collect(Collectors.groupingBy(EnrolmentSummary::student)));
        var contactGap = gaps.of(
                user,
                all,
                List.copyOf(known.teams().values()),
                known.enrolments().values().stream().flatMap(List::stream).toList(),
                known.since(ids));
        var open = steps.openFor(user, ids);
        return all.stream()
                .flatMap(student -> Stream.ofNullable(contactGap.get(student.id()))
                        .map(quiet -> known.facts(student, quiet, open.get(student.id())))
                        .map(facts -> status(student, facts)))
                .toList();
    }

    private static GuidanceStatus status(StudentSummary student, ContinuityGuard.Facts facts) {
        var route = facts.route();
        return new GuidanceStatus(
                student,
                route == null ? null : route.routeYear(),
                facts.contactGap(),
                facts.step(),
                facts.coachships().stream()
                        .filter(coachship -> coachship.period().contains(facts.today()))
                        .map(CoachshipSummary::coach)
                        .findFirst()
                        .orElse(null),
                ContinuityGuard.gap(facts).map(Signal::day).orElse(null),
                ContinuityGuard.signals(facts));
    }

    /** What was found about all students, to be told apart per student. */
    private record Known(
            LocalDate today,
            Map<StudentId, List<CoachshipSummary>> coachships,
            Map<StudentId, RouteSummary> routes,
            Map<TeamId, List<MemberSummary>> members,
            Map<TeamId, TeamSummary> teams,
            Map<StudentId, List<EnrolmentSummary>> enrolments) {

        /** The first day each of these students had a coach or was on the road. */
        Map<StudentId, LocalDate> since(List<StudentId> ids) {
            var since = new HashMap<StudentId, LocalDate>();
            for (var id : ids) {
                var coached = coachships.getOrDefault(id, List.of()).stream()
                        .map(coachship -> coachship.period().startsOn());
                var riding = Stream.ofNullable(routes.get(id))
                        .map(route -> route.started().firstDay());
                Stream.concat(coached, riding)
                        .filter(day -> !day.isAfter(today))
                        .min(LocalDate::compareTo)
                        .ifPresent(day -> since.put(id, day));
            }
            return since;
        }

        ContinuityGuard.Facts facts(StudentSummary student, ContactGap contactGap, @Nullable NextStepSummary step) {
            return new ContinuityGuard.Facts(
                    today,
                    coachships.getOrDefault(student.id(), List.of()),
                    members.getOrDefault(student.team(), List.of()),
                    contactGap,
                    step,
                    enrolments.getOrDefault(student.id(), List.of()),
                    routes.get(student.id()),
                    Objects.requireNonNull(teams.get(student.team())).period());
        }
    }
}
