package nl.bijrijder.home;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.account.Accounts;
import nl.bijrijder.coaching.CoachshipSummary;
import nl.bijrijder.coaching.Coachships;
import nl.bijrijder.note.Notes;
import nl.bijrijder.route.LearningRoutes;
import nl.bijrijder.route.RouteSummary;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.student.StudentSummary;
import nl.bijrijder.student.Students;
import nl.bijrijder.team.MemberSummary;
import nl.bijrijder.team.TeamSummary;
import nl.bijrijder.team.Teams;
import nl.bijrijder.web.Choice;
import nl.bijrijder.web.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a team leader sees of the team's students: who coaches them, and when they were last spoken to. */
@Component
class TeamStudents {

    private final Students students;
    private final LearningRoutes routes;
    private final Coachships coachships;
    private final Notes notes;
    private final Accounts accounts;
    private final Teams teams;

    TeamStudents(
            Students students,
            LearningRoutes routes,
            Coachships coachships,
            Notes notes,
            Accounts accounts,
            Teams teams) {
        this.students = students;
        this.routes = routes;
        this.coachships = coachships;
        this.notes = notes;
        this.accounts = accounts;
        this.teams = teams;
    }

    /** The students of the teams this person leads: without a coach first, then whose coach stops, each by name. */
    PageOf<StudentRow> list(CurrentUser user, int number) {
        var all = students.ofTeams(user, user.ledTeams());
        var coached =
                coachships.running(user, all.stream().map(StudentSummary::id).toList());
        var lastDays = lastDays(user, all, coached);
        var sorted = all.stream()
                .sorted(Comparator.comparing((StudentSummary student) -> coached.containsKey(student.id()))
                        .thenComparing(student -> !lastDays.containsKey(student.id())))
                .toList();
        var request = PageOf.request(number);
        var shown = sorted.stream().skip(request.getOffset()).limit(PageOf.SIZE).toList();
        var total = Math.max(1, (sorted.size() + PageOf.SIZE - 1) / PageOf.SIZE);
        return new PageOf<>(rows(user, shown, coached, lastDays), request.getPageNumber() + 1, total, sorted.size());
    }

    /** How many students of the teams this person leads have no coach today. */
    long withoutCoach(CurrentUser user) {
        var all = students.ofTeams(user, user.ledTeams()).stream()
                .map(StudentSummary::id)
                .toList();
        return all.size() - (long) coachships.running(user, all).size();
    }

    /** The members of a team who could coach, by their leaders first. */
    List<Choice> candidates(TeamId team) {
        var members = teams.membersToday(List.of(team)).stream()
                .map(member -> member.account())
                .distinct()
                .toList();
        var names = accounts.namesOf(members);
        return members.stream()
                .map(account -> new Choice(account.toString(), name(names, account)))
                .toList();
    }

    /** Who coached, coaches and will coach the student, with names, latest first. */
    List<CoachedPeriod> history(CurrentUser user, StudentId student) {
        var found = coachships.history(user, student);
        var names = accounts.namesOf(found.stream().map(CoachshipSummary::coach).toList());
        return found.stream()
                .map(coachship -> new CoachedPeriod(coachship.id(), name(names, coachship.coach()), coachship.period()))
                .toList();
    }

    /** The day a coach stops, for the students whose coach does: as agreed, or because the coach leaves the team. */
    private Map<StudentId, LocalDate> lastDays(
            CurrentUser user, List<StudentSummary> all, Map<StudentId, CoachshipSummary> coached) {
        var members = teams.membersToday(user.ledTeams());
        var lastDays = new HashMap<StudentId, LocalDate>();
        for (var student : all) {
            var coachship = coached.get(student.id());
            if (coachship != null) {
                var memberships = members.stream()
                        .filter(member -> member.team().equals(student.team()))
                        .filter(member -> member.account().equals(coachship.coach()))
                        .map(MemberSummary::period);
                Stream.concat(Stream.of(coachship.period()), memberships)
                        .map(Period::endsOn)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .ifPresent(day -> lastDays.put(student.id(), day));
            }
        }
        return lastDays;
    }

    private List<StudentRow> rows(
            CurrentUser user,
            List<StudentSummary> shown,
            Map<StudentId, CoachshipSummary> coached,
            Map<StudentId, LocalDate> lastDays) {
        var ids = shown.stream().map(StudentSummary::id).toList();
        var years = routes.summaries(user, ids);
        var contacts = notes.lastContacts(user, ids);
        var names = accounts.namesOf(
                coached.values().stream().map(CoachshipSummary::coach).toList());
        var weeks = teams
                .summaries(shown.stream().map(StudentSummary::team).distinct().toList())
                .stream()
                .collect(Collectors.toMap(TeamSummary::id, Function.identity()));
        return shown.stream()
                .map(student -> {
                    var coachship = coached.get(student.id());
                    var contact = contacts.get(student.id());
                    var team = weeks.get(student.team());
                    return new StudentRow(
                            student,
                            yearOf(years.get(student.id())),
                            coachship == null ? null : name(names, coachship.coach()),
                            lastDays.get(student.id()),
                            contact,
                            contact != null && team != null && contact.isOlderThanWeeks(team.contactWeeks()));
                })
                .toList();
    }

    private static @Nullable Integer yearOf(@Nullable RouteSummary route) {
        return route == null ? null : route.routeYear();
    }

    private static String name(Map<AccountId, PersonName> names, AccountId account) {
        var name = names.get(account);
        return name == null ? "" : name.full();
    }
}
