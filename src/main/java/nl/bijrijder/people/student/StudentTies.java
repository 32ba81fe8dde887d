package nl.bijrijder.people.student;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.bijrijder.people.account.AccountTie;
import nl.bijrijder.people.account.AccountTies;
import nl.bijrijder.people.team.TeamSummary;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.TeamId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows a manager whether somebody is a student, and of which team. */
@Component
@Order(20)
class StudentTies implements AccountTies {

    private final StudentKeeping keeping;
    private final Teams teams;

    StudentTies(StudentKeeping keeping, Teams teams) {
        this.keeping = keeping;
        this.teams = teams;
    }

    @Override
    public List<AccountTie> of(CurrentUser user, Collection<AccountId> accounts) {
        var students = keeping.of(user, accounts);
        var names = teams
                .summaries(
                        students.stream().map(StudentSummary::team).distinct().toList())
                .stream()
                .collect(Collectors.toMap(TeamSummary::id, TeamSummary::name));
        return students.stream().map(student -> tie(student, names)).toList();
    }

    private static AccountTie tie(StudentSummary student, Map<TeamId, String> names) {
        return new AccountTie(
                student.account(),
                "people.student.role",
                names.getOrDefault(student.team(), ""),
                null,
                true,
                "/manage/students/" + student.id());
    }
}
