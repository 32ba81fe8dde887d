package nl.bijrijder.route;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.FileUsed;
import nl.bijrijder.shared.Initiative;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StudentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans next steps, ticks them off, and tells other modules which one comes first. */
@Service
@Transactional(readOnly = true)
public class NextSteps {

    /** Longest text of a step, in characters. */
    public static final int MAX_LENGTH = 500;

    private static final Limit LISTED = Limit.of(50);
    private static final Limit TRACED = Limit.of(1000);

    private final NextStepRepository steps;
    private final Students students;
    private final RoutePolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NextSteps(
            NextStepRepository steps,
            Students students,
            RoutePolicy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.steps = steps;
        this.students = students;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Plans a step for a student; the student and members of the student's team may. Asking again with the same id changes
     * nothing.
     *
     * @throws NotFound when the student is not theirs
     * @throws RuleBroken when it is for a day that has passed
     */
    @Transactional
    public NextStepId plan(CurrentUser user, PlanNextStep command) {
        var student = students.find(user, command.student());
        policy.requireSteering(user, student.team(), student.id());
        if (!steps.existsById(command.id().value())) {
            steps.save(new NextStep(withInitiative(user, command), student.team(), user.account(), clock));
            events.publishEvent(new FileUsed(user.account(), student.id(), student.team(), RouteAct.STEP_PLANNED));
        }
        return command.id();
    }

    /** Ticks a step off. Doing it again changes nothing. */
    @Transactional
    public void done(CurrentUser user, NextStepId id) {
        var step = steps.findById(id.value()).orElseThrow(NotFound::new);
        policy.requireSteering(user, step.team(), step.student());
        if (step.done(user.account(), clock.instant())) {
            events.publishEvent(new FileUsed(user.account(), step.student(), step.team(), RouteAct.STEP_DONE));
        }
    }

    /** The most urgent open step of each of these students, as far as this person may see it. One statement. */
    public Map<StudentId, NextStepSummary> openFor(CurrentUser user, Collection<StudentId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : steps.findMostUrgent(ids.stream().map(StudentId::value).toList()).stream()
                        .filter(step -> policy.maySee(user, step.team(), step.student()))
                        .map(NextStep::toSummary)
                        .collect(Collectors.toMap(NextStepSummary::student, Function.identity()));
    }

    /** A student's steps: open ones first, the most urgent on top, then the latest that were done; at most 50. */
    public List<NextStepSummary> listFor(CurrentUser user, StudentId id) {
        return steps.findByStudent(id.value(), LISTED).stream()
                .filter(step -> policy.maySee(user, step.team(), step.student()))
                .map(NextStep::toSummary)
                .toList();
    }

    /** A student's steps with who planned and did them, the latest planned on top; at most 1,000. */
    public List<NextStepTrace> traces(CurrentUser user, StudentId id) {
        return steps.findNewest(id.value(), TRACED).stream()
                .filter(step -> policy.maySee(user, step.team(), step.student()))
                .map(NextStep::toTrace)
                .toList();
    }

    private static PlanNextStep withInitiative(CurrentUser user, PlanNextStep command) {
        return user.isStudent(command.student())
                ? new PlanNextStep(command.id(), command.student(), command.text(), command.dueOn(), Initiative.STUDENT)
                : command;
    }
}
