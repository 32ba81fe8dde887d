package nl.bijrijder.people.student;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.bijrijder.people.account.AccountKeeping;
import nl.bijrijder.people.account.Invitation;
import nl.bijrijder.people.account.RegisterAccount;
import nl.bijrijder.people.organisation.OrganisationId;
import nl.bijrijder.people.organisation.OrganisationSummary;
import nl.bijrijder.people.organisation.Organisations;
import nl.bijrijder.people.organisation.Sector;
import nl.bijrijder.platform.web.PageOf;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The manager's side of students: who they are and where they are enrolled. It reads nothing of a story (DOMAIN §2). */
@Service
@Transactional(readOnly = true)
public class StudentKeeping {

    private final StudentRepository repository;
    private final Students students;
    private final AccountKeeping accounts;
    private final Organisations organisations;
    private final StudentPolicy policy;
    private final Clock clock;

    StudentKeeping(
            StudentRepository repository,
            Students students,
            AccountKeeping accounts,
            Organisations organisations,
            StudentPolicy policy,
            Clock clock) {
        this.repository = repository;
        this.students = students;
        this.accounts = accounts;
        this.organisations = organisations;
        this.policy = policy;
        this.clock = clock;
    }

    /** How many students there are. */
    public long count(CurrentUser user) {
        policy.requireKeeping(user);
        return repository.count();
    }

    /** A page of a team's students by family name. */
    PageOf<StudentRow> page(CurrentUser user, TeamId team, int number) {
        policy.requireKeeping(user);
        var found = repository.page(team.value(), PageOf.request(number));
        var today = LocalDate.now(clock);
        var places = students
                .enrolments(found.map(student -> student.toSummary().id()).getContent())
                .stream()
                .filter(enrolment -> enrolment.period().contains(today))
                .collect(Collectors.toMap(
                        EnrolmentSummary::student, EnrolmentSummary::organisation, (one, same) -> one));
        var names = organisations.byId();
        return PageOf.of(found, student -> row(student.toSummary(), places, names));
    }

    /** One student, for those who keep the list. */
    StudentRow kept(CurrentUser user, StudentId id) {
        policy.requireKeeping(user);
        return repository
                .findById(id.value())
                .map(student -> row(student.toSummary(), Map.of(), Map.of()))
                .orElseThrow(NotFound::new);
    }

    /** How these students are called; unknown ids are left out. One statement, however many ids. */
    public Map<StudentId, PersonName> namesOf(CurrentUser user, Collection<StudentId> ids) {
        policy.requireKeeping(user);
        return ids.isEmpty()
                ? Map.of()
                : repository.findAllByIds(ids.stream().map(StudentId::value).toList()).stream()
                        .map(Student::toSummary)
                        .collect(Collectors.toMap(StudentSummary::id, StudentSummary::name));
    }

    /** The students behind these accounts. */
    List<StudentSummary> of(CurrentUser user, Collection<AccountId> people) {
        policy.requireKeeping(user);
        return people.isEmpty()
                ? List.of()
                : repository
                        .findByAccounts(people.stream().map(AccountId::value).toList())
                        .stream()
                        .map(Student::toSummary)
                        .toList();
    }

    /** Where a student was, is and will be enrolled, earliest first. */
    List<EnrolmentRow> enrolments(CurrentUser user, StudentId id) {
        policy.requireKeeping(user);
        var names = organisations.byId();
        return students.enrolments(List.of(id)).stream()
                .map(enrolment -> new EnrolmentRow(
                        nameOf(enrolment.organisation(), names), enrolment.sector(), enrolment.period()))
                .toList();
    }

    /** The schools and colleges of the student's partnership, by name. */
    List<OrganisationSummary> schools(CurrentUser user, StudentId id) {
        policy.requireKeeping(user);
        var student = repository.findById(id.value()).map(Student::toSummary).orElseThrow(NotFound::new);
        var members = organisations.partnership(student.partnership()).organisations();
        return organisations.list().stream()
                .filter(school -> members.contains(school.id()))
                .toList();
    }

    /**
     * Makes account, student and first enrolment together, or none of them. Asking again with the same id makes nothing and
     * shows no code.
     */
    @Transactional
    Invitation admit(CurrentUser user, AdmitStudent command) {
        policy.requireKeeping(user);
        var known = repository.findById(command.id().value()).map(Student::toSummary);
        if (known.isPresent()) {
            return new Invitation(accounts.kept(user, known.get().account()), null);
        }
        var account = AccountId.random();
        var invitation = accounts.admit(user, new RegisterAccount(account, command.email(), command.name(), false));
        students.add(user, new AddStudent(command.id(), account, command.team(), command.name(), command.bornOn()));
        students.enrol(
                user, EnrolmentId.random(), command.id(), command.organisation(), Period.from(command.startsOn()));
        return invitation;
    }

    private StudentRow row(
            StudentSummary student,
            Map<StudentId, OrganisationId> places,
            Map<OrganisationId, OrganisationSummary> names) {
        return new StudentRow(
                student.id(),
                student.account(),
                student.team(),
                student.name().full(),
                student.name().initials(),
                student.bornOn(),
                student.ageOn(LocalDate.now(clock)),
                Optional.ofNullable(places.get(student.id()))
                        .map(place -> nameOf(place, names))
                        .orElse(""));
    }

    private static String nameOf(OrganisationId id, Map<OrganisationId, OrganisationSummary> names) {
        return Optional.ofNullable(names.get(id)).map(OrganisationSummary::name).orElse("");
    }

    /** What a manager sees of an enrolment. */
    record EnrolmentRow(String organisation, Sector sector, Period period) {}

    /**
     * What a manager sees of a student: who it is and where enrolled, nothing of the story.
     *
     * @param organisation where the student is enrolled today, or empty
     */
    record StudentRow(
            StudentId id,
            AccountId account,
            TeamId team,
            String name,
            String initials,
            LocalDate bornOn,
            int age,
            String organisation) {}
}
