package nl.bijrijder.start;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.bijrijder.route.LearningRoutes;
import nl.bijrijder.route.MilestoneStatus;
import nl.bijrijder.route.MilestoneSummary;
import nl.bijrijder.route.RouteSummary;
import nl.bijrijder.shared.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The road on the timeline: where it began, and the milestones that were passed or left out. */
@Component
class RouteSource implements TimelineSource {

    private final LearningRoutes routes;

    RouteSource(LearningRoutes routes) {
        this.routes = routes;
    }

    @Override
    public List<TimelineEntry> entries(CurrentUser user, Subject subject) {
        var route = subject.route();
        return route == null
                ? List.of()
                : Stream.concat(
                                Stream.of(start(subject, route)),
                                routes.milestones(user, route).stream()
                                        .flatMap(milestone -> marked(user, subject, milestone)))
                        .toList();
    }

    private static TimelineEntry start(Subject subject, RouteSummary route) {
        var day = route.started().firstDay();
        return TimelineEntry.of(TimelineKind.ROUTE, route.id().toString(), day, "start.file.event.route.start")
                .about(route.qualificationName())
                .newSince(subject.beganAt(day));
    }

    private static Stream<TimelineEntry> marked(CurrentUser user, Subject subject, MilestoneSummary milestone) {
        return Stream.ofNullable(dayOf(subject, milestone)).map(day -> TimelineEntry.of(
                        TimelineKind.MILESTONE,
                        milestone.id().toString(),
                        day,
                        "start.file.event.milestone." + milestone.status())
                .about(milestone.title())
                .saying(milestone.reason())
                .doneBy(milestone.markedBy(), milestone.markedAt(), user.account()));
    }

    /** The day it was passed, or was left out; null for what is still to do, or was left out nobody knows when. */
    private static @Nullable LocalDate dayOf(Subject subject, MilestoneSummary milestone) {
        if (milestone.status() == MilestoneStatus.DONE) {
            return milestone.doneOn();
        }
        var marked = milestone.markedAt();
        return marked == null ? null : subject.dayOf(marked);
    }
}
