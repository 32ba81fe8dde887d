package nl.bijrijder.coaching;

import java.util.Set;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.student.Students;
import nl.bijrijder.team.MemberSummary;
import nl.bijrijder.team.Teams;
import org.springframework.stereotype.Component;

/** Finds out who will read a note, so that the form can say so before anything is saved (DOMAIN §6). */
@Component
class NoteReaders {

    private final Students students;
    private final Teams teams;

    NoteReaders(Students students, Teams teams) {
        this.students = students;
        this.teams = teams;
    }

    Readers of(CurrentUser user, StudentId id) {
        var student = students.find(user, id);
        var members = teams.membersToday(Set.of(student.team())).stream()
                .map(MemberSummary::account)
                .filter(account -> !account.equals(user.account()))
                .distinct()
                .count();
        return new Readers(student, teams.summary(student.team()).name(), Math.toIntExact(members));
    }
}
