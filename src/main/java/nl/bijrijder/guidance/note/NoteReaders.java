package nl.bijrijder.guidance.note;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.people.account.Accounts;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.people.team.MemberSummary;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.FileAct;
import nl.bijrijder.shared.FileUsed;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Finds out who will read a note, so that the form can say so before anything is saved (DOMAIN §6). */
@Component
class NoteReaders {

    private final Students students;
    private final Teams teams;
    private final Accounts accounts;
    private final NotePolicy policy;
    private final ApplicationEventPublisher events;

    NoteReaders(
            Students students, Teams teams, Accounts accounts, NotePolicy policy, ApplicationEventPublisher events) {
        this.students = students;
        this.teams = teams;
        this.accounts = accounts;
        this.policy = policy;
        this.events = events;
    }

    Readers of(CurrentUser user, StudentId id) {
        var student = students.find(user, id);
        policy.requireWriting(user, student.team());
        var people = peopleOf(user, Set.of(student.team())).getOrDefault(student.team(), List.of());
        return new Readers(student, teams.summary(student.team()).name(), people);
    }

    /**
     * Who reads a note about several students, team by team; as many statements as for one.
     *
     * @throws NotFound when nobody was chosen, or one of them is not of the person's own teams
     */
    List<ReadersOfTeam> of(CurrentUser user, NoteGroup group) {
        var about = students.find(user, group.students()).values();
        if (about.isEmpty() || about.size() != group.students().size()) {
            throw new NotFound();
        }
        about.forEach(student -> policy.requireWriting(user, student.team()));
        var byTeam = about.stream()
                .sorted(Comparator.comparing(student -> student.name().full(), String.CASE_INSENSITIVE_ORDER))
                .collect(Collectors.groupingBy(StudentSummary::team));
        var people = peopleOf(user, byTeam.keySet());
        return teams.summaries(byTeam.keySet()).stream()
                .map(team -> new ReadersOfTeam(
                        team.name(),
                        people.getOrDefault(team.id(), List.of()),
                        byTeam.getOrDefault(team.id(), List.of())))
                .toList();
    }

    /** Who reads it, for somebody who opens the form: that is a look at each of the students. */
    List<ReadersOfTeam> opening(CurrentUser user, NoteGroup group) {
        var readers = of(user, group);
        readers.stream()
                .flatMap(team -> team.students().stream())
                .forEach(student ->
                        events.publishEvent(new FileUsed(user.account(), student.id(), student.team(), FileAct.READ)));
        return readers;
    }

    /** The colleagues in each of these teams, by name. */
    private Map<TeamId, List<PersonName>> peopleOf(CurrentUser user, Set<TeamId> ids) {
        var members = teams.membersToday(ids).stream()
                .filter(member -> !member.account().equals(user.account()))
                .toList();
        var names = accounts.namesOf(
                members.stream().map(MemberSummary::account).distinct().toList());
        return members.stream()
                .collect(Collectors.groupingBy(
                        MemberSummary::team,
                        Collectors.collectingAndThen(
                                Collectors.mapping(MemberSummary::account, Collectors.toSet()),
                                accountsOfTeam -> accountsOfTeam.stream()
                                        .flatMap(account -> Stream.ofNullable(names.get(account)))
                                        .sorted(Comparator.comparing(PersonName::full, String.CASE_INSENSITIVE_ORDER))
                                        .toList())));
    }

    /** Who reads it, for somebody who opens the form: that is a look at the student, and is told as one. */
    Readers opening(CurrentUser user, StudentId id) {
        var readers = of(user, id);
        events.publishEvent(new FileUsed(user.account(), id, readers.student().team(), FileAct.READ));
        return readers;
    }
}
