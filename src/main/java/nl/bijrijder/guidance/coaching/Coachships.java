package nl.bijrijder.guidance.coaching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.FileAct;
import nl.bijrijder.shared.FileUsed;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StudentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says who coaches whom, and tells other modules. */
@Service
@Transactional(readOnly = true)
public class Coachships {

    private final CoachshipRepository coachships;
    private final Students students;
    private final Teams teams;
    private final CoachshipPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Coachships(
            CoachshipRepository coachships,
            Students students,
            Teams teams,
            CoachshipPolicy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.coachships = coachships;
        this.students = students;
        this.teams = teams;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives a student a coach from a day on. An earlier coach ends the day before; one who would begin on that day or later
     * makes room altogether. Asking again with the same id changes nothing.
     *
     * @throws RuleBroken when somebody else chose a coach for these days at the same moment
     * @throws RuleBroken when the coach is no member of the student's team today or on the first day
     */
    @Transactional
    public CoachshipId assign(CurrentUser user, AssignCoach command) {
        var student = students.find(user, command.student());
        policy.requireLeading(user, student.team());
        if (coachships.existsById(command.id().value())) {
            return command.id();
        }
        var inTeam = teams.membersToday(Set.of(student.team())).stream()
                .anyMatch(member -> member.account().equals(command.coach())
                        && member.period().contains(command.startsOn()));
        if (!inTeam) {
            throw Rule.broken("coach", "guidance.coaching.coachship.notInTeam");
        }
        var known = coachships.findByStudent(command.student().value());
        if (known.stream().anyMatch(one -> one.toSummary().id().equals(command.id()))) {
            return command.id(); // a twin of this form was first by a hair: it must not make room for itself
        }
        known.stream().filter(earlier -> !earlier.giveWayOn(command.startsOn())).forEach(coachships::delete);
        coachships.flush();
        coachships.saveAndFlush(Coachship.begin(command, student.team()));
        events.publishEvent(new FileUsed(user.account(), student.id(), student.team(), CoachingAct.COACH_ASSIGNED));
        return command.id();
    }

    /** Ends a coachship on its last day, without a next coach. */
    @Transactional
    public void end(CurrentUser user, StudentId student, CoachshipId id, LocalDate lastDay) {
        var team = students.find(user, student).team();
        policy.requireLeading(user, team);
        coachships
                .findById(id.value())
                .filter(found -> found.toSummary().student().equals(student))
                .orElseThrow(NotFound::new)
                .end(lastDay);
        events.publishEvent(new FileUsed(user.account(), student, team, CoachingAct.COACH_ENDED));
    }

    /** Who coaches these students today; a student without a coach is left out. One statement, however many ids. */
    public Map<StudentId, AccountId> coachOf(CurrentUser user, Collection<StudentId> ids) {
        return running(user, ids).values().stream()
                .collect(Collectors.toMap(CoachshipSummary::student, CoachshipSummary::coach));
    }

    /** The coachships of these students that run today. One statement, however many ids. */
    public Map<StudentId, CoachshipSummary> running(CurrentUser user, Collection<StudentId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : coachships.findRunning(ids.stream().map(StudentId::value).toList(), LocalDate.now(clock)).stream()
                        .map(Coachship::toSummary)
                        .filter(found -> policy.maySee(user, found.team(), found.student()))
                        .collect(Collectors.toMap(CoachshipSummary::student, Function.identity()));
    }

    /** Who coached, coaches and will coach these students, earliest first. One statement, however many ids. */
    public Map<StudentId, List<CoachshipSummary>> histories(CurrentUser user, Collection<StudentId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : coachships.findByStudents(ids.stream().map(StudentId::value).toList()).stream()
                        .map(Coachship::toSummary)
                        .filter(found -> policy.maySee(user, found.team(), found.student()))
                        .collect(Collectors.groupingBy(CoachshipSummary::student));
    }

    /** Who coached, coaches and will coach this student, latest first. */
    public List<CoachshipSummary> history(CurrentUser user, StudentId student) {
        return coachships.findByStudent(student.value()).stream()
                .map(Coachship::toSummary)
                .filter(found -> policy.maySee(user, found.team(), found.student()))
                .toList();
    }

    /** What is done about who coaches a student. */
    enum CoachingAct implements FileAct {
        /** Chose a coach. */
        COACH_ASSIGNED,
        /** Said when the coach stops. */
        COACH_ENDED
    }
}
