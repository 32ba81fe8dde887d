package nl.bijrijder.people.student;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.bijrijder.people.organisation.OrganisationId;
import nl.bijrijder.people.organisation.Organisations;
import nl.bijrijder.people.organisation.Sector;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.platform.web.PageReading;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.FileAct;
import nl.bijrijder.shared.FileUsed;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps students and their enrolments, and finds those somebody may know. */
@Service
@Transactional(readOnly = true)
public class Students {

    private final StudentRepository students;
    private final EnrolmentRepository enrolments;
    private final Teams teams;
    private final Organisations organisations;
    private final StudentPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Students(
            StudentRepository students,
            EnrolmentRepository enrolments,
            Teams teams,
            Organisations organisations,
            StudentPolicy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
        this.students = students;
        this.enrolments = enrolments;
        this.teams = teams;
        this.policy = policy;
        this.events = events;
    }

    /**
     * Adds a student to a team. Asking again with the same id changes nothing.
     *
     * @throws RuleBroken when the account belongs to another student
     * @throws RuleBroken when nobody of that age is on a route
     */
    @Transactional
    public StudentId add(CurrentUser user, AddStudent command) {
        policy.requireKeeping(user);
        if (!students.existsById(command.id().value())) {
            policy.requirePlausibleAge(command.bornOn(), LocalDate.now(clock));
            if (students.existsByAccountId(command.account().value())) {
                throw Rule.broken("email", "constraint.student_account_uk");
            }
            students.save(new Student(command, teams.summary(command.team()).partnership()));
            events.publishEvent(new FileUsed(user.account(), command.id(), command.team(), StudentAct.STUDENT_ADDED));
        }
        return command.id();
    }

    /**
     * Enrols a student; the enrolment before it ends the day before, so that there is neither gap nor overlap (R2).
     *
     * @throws RuleBroken when it would not begin after the one before
     * @throws RuleBroken when the one before ended earlier
     */
    @Transactional
    public void enrol(CurrentUser user, StudentId id, OrganisationId organisation, Sector sector, Period period) {
        policy.requireKeeping(user);
        begin(user, EnrolmentId.random(), summary(id), organisation, sector, period);
    }

    /**
     * Enrols a student with the id of the enrolment to be, at an organisation of the student's partnership. Asking again with the same
     * id changes nothing.
     *
     * @throws RuleBroken when the organisation is not in the partnership
     */
    @Transactional
    public void enrol(
            CurrentUser user, EnrolmentId enrolment, StudentId id, OrganisationId organisation, Period period) {
        policy.requireKeeping(user);
        var student = summary(id);
        if (enrolments.existsById(enrolment.value())) {
            return;
        }
        var members = organisations.partnership(student.partnership()).organisations();
        var place = organisations.byId().get(organisation);
        if (place == null || !members.contains(organisation)) {
            throw Rule.broken("organisation", "people.student.school.outside");
        }
        begin(user, enrolment, student, organisation, place.sector(), period);
    }

    private void begin(
            CurrentUser user,
            EnrolmentId enrolment,
            StudentSummary student,
            OrganisationId organisation,
            Sector sector,
            Period period) {
        var earlier = enrolments.findByStudents(List.of(student.id().value()));
        if (!earlier.isEmpty()) {
            var last = earlier.get(earlier.size() - 1);
            last.giveWayTo(period);
            enrolments.save(last);
        }
        enrolments.save(new Enrolment(enrolment.value(), student.id(), student.team(), organisation, sector, period));
        events.publishEvent(new FileUsed(user.account(), student.id(), student.team(), StudentAct.STUDENT_ENROLLED));
    }

    private StudentSummary summary(StudentId id) {
        return students.findById(id.value()).map(Student::toSummary).orElseThrow(NotFound::new);
    }

    /**
     * One student, for the team and the student.
     *
     * @throws NotFound when there is none, or it is not for this person
     */
    public StudentSummary find(CurrentUser user, StudentId id) {
        return PageReading.once(List.of(Students.class, id), () -> students.findById(id.value())
                .map(Student::toSummary)
                .filter(student -> policy.maySee(user, student))
                .orElseThrow(NotFound::new));
    }

    /** The students among these whom this person may know, by id. One statement, however many ids. */
    public Map<StudentId, StudentSummary> find(CurrentUser user, Collection<StudentId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return students.findAllByIds(ids.stream().map(StudentId::value).toList()).stream()
                .map(Student::toSummary)
                .filter(student -> policy.maySee(user, student))
                .collect(Collectors.toMap(StudentSummary::id, Function.identity()));
    }

    /** All students of the person's own teams that are among these, by family name. */
    public List<StudentSummary> ofTeams(CurrentUser user, Collection<TeamId> ids) {
        var own = ids.stream().filter(user::isMemberOf).map(TeamId::value).toList();
        return own.isEmpty()
                ? List.of()
                : students.findByTeams(own).stream()
                        .map(Student::toSummary)
                        .sorted(byName())
                        .toList();
    }

    /** Where these students were, are and will be enrolled, earliest first. */
    public List<EnrolmentSummary> enrolments(Collection<StudentId> ids) {
        return ids.isEmpty()
                ? List.of()
                : enrolments.findByStudents(ids.stream().map(StudentId::value).toList()).stream()
                        .map(Enrolment::toSummary)
                        .toList();
    }

    private static Comparator<StudentSummary> byName() {
        return Comparator.comparing(StudentSummary::name, PersonName.byFamilyName());
    }

    /** What keepers do with the list of students. */
    enum StudentAct implements FileAct {
        /** Put the student in a team. */
        STUDENT_ADDED,
        /** Enrolled the student at a school or college. */
        STUDENT_ENROLLED;

        @Override
        public boolean isKeeping() {
            return true;
        }
    }
}
