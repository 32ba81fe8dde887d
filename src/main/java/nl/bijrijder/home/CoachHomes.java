package nl.bijrijder.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.bijrijder.coaching.Coachships;
import nl.bijrijder.note.Notes;
import nl.bijrijder.placement.PlacementCards;
import nl.bijrijder.route.LearningRoutes;
import nl.bijrijder.route.NextSteps;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.student.StudentSummary;
import nl.bijrijder.student.Students;
import nl.bijrijder.team.TeamSummary;
import nl.bijrijder.team.Teams;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a coach's start page together, in a fixed number of statements, however many students. */
@Component
class CoachHomes {

    private static final Comparator<CoachHome.Row> LONGEST_AGO_FIRST = Comparator.comparing(
            row -> row.contact() == null ? LocalDate.MIN : row.contact().day());

    private final Students students;
    private final Coachships coachships;
    private final Notes notes;
    private final LearningRoutes routes;
    private final NextSteps steps;
    private final PlacementCards placements;
    private final Teams teams;
    private final Clock clock;

    CoachHomes(
            Students students,
            Coachships coachships,
            Notes notes,
            LearningRoutes routes,
            NextSteps steps,
            PlacementCards placements,
            Teams teams,
            Clock clock) {
        this.students = students;
        this.coachships = coachships;
        this.notes = notes;
        this.routes = routes;
        this.steps = steps;
        this.placements = placements;
        this.teams = teams;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    CoachHome of(CurrentUser user, CaseloadFilter filter) {
        var all = students.ofTeams(user, user.teams());
        var coaches =
                coachships.coachOf(user, all.stream().map(StudentSummary::id).toList());
        var rows = rows(user, all);
        return new CoachHome(
                rows.stream()
                        .filter(row -> filter.shows(row) && isMine(user, coaches, row))
                        .sorted(LONGEST_AGO_FIRST)
                        .toList(),
                rows.stream()
                        .filter(row -> filter.shows(row) && !isMine(user, coaches, row))
                        .toList(),
                drafts(user, all),
                placements.late(
                        user,
                        all.stream()
                                .filter(student -> user.account().equals(coaches.get(student.id())))
                                .toList()),
                filter,
                counts(rows));
    }

    private static Map<CaseloadFilter, Long> counts(List<CoachHome.Row> rows) {
        var counts = new EnumMap<CaseloadFilter, Long>(CaseloadFilter.class);
        for (var filter : CaseloadFilter.values()) {
            var count = rows.stream().filter(filter::shows).count();
            if (count > 0 || filter == CaseloadFilter.ALL) {
                counts.put(filter, count);
            }
        }
        return counts;
    }

    private List<CoachHome.Row> rows(CurrentUser user, List<StudentSummary> all) {
        var today = LocalDate.now(clock);
        var ids = all.stream().map(StudentSummary::id).toList();
        var contacts = notes.lastContacts(user, ids);
        var open = steps.openFor(user, ids);
        var years = routes.summaries(user, ids);
        var weeks = teams.summaries(user.teams()).stream()
                .collect(Collectors.toMap(TeamSummary::id, TeamSummary::contactWeeks));
        return all.stream()
                .map(student -> {
                    var contact = contacts.get(student.id());
                    var step = open.get(student.id());
                    var route = years.get(student.id());
                    return new CoachHome.Row(
                            student,
                            route == null ? null : route.routeYear(),
                            contact,
                            contact != null && contact.isOlderThanWeeks(weeksOf(weeks, student)),
                            step,
                            step != null && step.isLate(today));
                })
                .toList();
    }

    private List<CoachHome.Draft> drafts(CurrentUser user, List<StudentSummary> all) {
        var names = all.stream().collect(Collectors.toMap(StudentSummary::id, student -> student.name()
                .full()));
        return notes.drafts(user).stream()
                .map(note -> new CoachHome.Draft(
                        note, names.getOrDefault(note.student(), ""), note.isAlmostGone(LocalDate.now(clock))))
                .toList();
    }

    private static boolean isMine(CurrentUser user, Map<StudentId, AccountId> coaches, CoachHome.Row row) {
        return user.account().equals(coaches.get(row.student().id()));
    }

    private static int weeksOf(Map<TeamId, Integer> weeks, StudentSummary student) {
        return weeks.getOrDefault(student.team(), Integer.MAX_VALUE);
    }
}
