package nl.bijrijder.start;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.bijrijder.route.NextStepTrace;
import nl.bijrijder.route.NextSteps;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.stereotype.Component;

/** Next steps on the timeline: once when they were planned, once when they were done. */
@Component
class StepSource implements TimelineSource {

    /** Title of a step that was done. */
    static final String DONE = "start.file.event.step.done";

    private static final String PLANNED = "start.file.event.step.planned";

    private final NextSteps steps;

    StepSource(NextSteps steps) {
        this.steps = steps;
    }

    @Override
    public List<TimelineEntry> entries(CurrentUser user, Subject subject) {
        return steps.traces(user, subject.student().id()).stream()
                .flatMap(trace -> Stream.concat(Stream.of(planned(user, subject, trace)), done(user, subject, trace)))
                .toList();
    }

    private static TimelineEntry planned(CurrentUser user, Subject subject, NextStepTrace trace) {
        return entry(subject, trace, trace.step().id().toString(), trace.plannedAt(), PLANNED)
                .dueOn(trace.step().dueOn())
                .doneBy(trace.plannedBy(), trace.plannedAt(), user.account());
    }

    private static Stream<TimelineEntry> done(CurrentUser user, Subject subject, NextStepTrace trace) {
        return Stream.ofNullable(trace.doneAt())
                .map(moment -> entry(subject, trace, trace.step().id() + "-done", moment, DONE)
                        .doneBy(trace.doneBy(), moment, user.account()));
    }

    private static TimelineEntry entry(Subject subject, NextStepTrace trace, String id, Instant moment, String title) {
        return TimelineEntry.of(TimelineKind.STEP, id, subject.dayOf(moment), title)
                .saying(trace.step().text());
    }
}
