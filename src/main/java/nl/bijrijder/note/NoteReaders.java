package nl.bijrijder.note;

import java.util.Comparator;
import java.util.Set;
import nl.bijrijder.account.Accounts;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.student.Students;
import nl.bijrijder.team.MemberSummary;
import nl.bijrijder.team.Teams;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Finds out who will read a note, so that the form can say so before anything is saved (DOMAIN §6). */
@Component
class NoteReaders {

    private final Students students;
    private final Teams teams;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    NoteReaders(Students students, Teams teams, Accounts accounts, ApplicationEventPublisher events) {
        this.students = students;
        this.teams = teams;
        this.accounts = accounts;
        this.events = events;
    }

    Readers of(CurrentUser user, StudentId id) {
        var student = students.find(user, id);
        var members = teams.membersToday(Set.of(student.team())).stream()
                .map(MemberSummary::account)
                .filter(account -> !account.equals(user.account()))
                .distinct()
                .toList();
        var people = accounts.namesOf(members).values().stream()
                .sorted(Comparator.comparing(PersonName::full, String.CASE_INSENSITIVE_ORDER))
                .toList();
        return new Readers(student, teams.summary(student.team()).name(), people);
    }

    /** The same for somebody who opens the form: that is a look at the student, and is told as one. */
    Readers opening(CurrentUser user, StudentId id) {
        var readers = of(user, id);
        events.publishEvent(new NoteOpened(id, readers.student().team(), user.account()));
        return readers;
    }
}
