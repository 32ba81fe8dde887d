package nl.bijrijder.guidance.coaching;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.bijrijder.people.account.Accounts;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.platform.web.PageOf;
import nl.bijrijder.platform.web.form.Choice;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a team leader sees of the team's students: who coaches them, and what asks for attention. */
@Component
class TeamStudents {

    private final Students students;
    private final GuidanceStatuses statuses;
    private final Coachships coachships;
    private final Accounts accounts;
    private final Teams teams;

    TeamStudents(Students students, GuidanceStatuses statuses, Coachships coachships, Accounts accounts, Teams teams) {
        this.students = students;
        this.statuses = statuses;
        this.coachships = coachships;
        this.accounts = accounts;
        this.teams = teams;
    }

    /** The students of the teams this person leads: those with the most urgent flag on top, without a coach first; then by name. */
    @Transactional(readOnly = true)
    TeamStudentList list(CurrentUser user, int number) {
        var all = statuses.of(user, students.ofTeams(user, user.ledTeams()));
        var page = PageOf.of(
                all.stream()
                        .sorted(Comparator.comparing(GuidanceStatus::urgency))
                        .toList(),
                number);
        var coaches = page.rows().stream()
                .map(GuidanceStatus::coach)
                .filter(Objects::nonNull)
                .toList();
        var names = accounts.namesOf(coaches);
        var rows = page.rows().stream()
                .map(one -> new CoachedStudentRow(one, one.coach() == null ? null : name(names, one.coach())))
                .toList();
        return new TeamStudentList(
                new PageOf<>(rows, page.number(), page.total(), page.count()),
                all.stream().filter(GuidanceStatus::isWithoutCoach).count());
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

    private static String name(Map<AccountId, PersonName> names, AccountId account) {
        var name = names.get(account);
        return name == null ? "" : name.full();
    }

    /** One line of a student's coaches through time. */
    record CoachedPeriod(CoachshipId id, String coach, Period period) {}

    /**
     * What a team leader sees of the students of the teams this person leads.
     *
     * @param withoutCoach how many of all students have nobody who can coach them today
     */
    record TeamStudentList(PageOf<CoachedStudentRow> page, long withoutCoach) {}

    /**
     * One student in the team leader's list.
     *
     * @param coach how the coach of today is called, or null
     */
    record CoachedStudentRow(
            GuidanceStatus status, @Nullable String coach) {}
}
