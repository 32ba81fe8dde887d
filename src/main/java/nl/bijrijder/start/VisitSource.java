package nl.bijrijder.start;

import java.util.List;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.visit.TeamVisit;
import nl.bijrijder.visit.Visits;
import nl.bijrijder.visit.group.Attendance;
import nl.bijrijder.visit.group.Attendances;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The company visits of the student's team on the timeline, as far as they are for the route year the student was in, and every
 * visit on which the student was ticked. It says so when the student was not there.
 */
@Component
class VisitSource implements TimelineSource {

    private final Visits visits;
    private final Attendances attendances;

    VisitSource(Visits visits, Attendances attendances) {
        this.visits = visits;
        this.attendances = attendances;
    }

    @Override
    public List<TimelineEntry> entries(CurrentUser user, Subject subject) {
        if (subject.route() == null) {
            return List.of();
        }
        var ticks = attendances.of(user, subject.student().id());
        return visits.ofTeamOf(user, subject.student().id()).stream()
                .filter(visit -> ticks.containsKey(visit.id()) || isFor(subject, visit))
                .map(visit -> entry(subject, visit, ticks.get(visit.id())))
                .toList();
    }

    private static boolean isFor(Subject subject, TeamVisit visit) {
        var year = subject.routeYearOn(visit.day());
        return year >= 1 && visit.isFor(year);
    }

    private static TimelineEntry entry(Subject subject, TeamVisit visit, @Nullable Attendance tick) {
        return TimelineEntry.of(TimelineKind.VISIT, visit.id().toString(), visit.day(), title(tick))
                .about(visit.company())
                .saying(visit.title() + " · " + visit.group())
                .newSince(subject.beganAt(visit.day()));
    }

    private static String title(@Nullable Attendance tick) {
        if (tick == null) {
            return "start.file.event.visit";
        }
        return tick.isThere() ? "start.file.event.visit.there" : "start.file.event.visit.missed";
    }
}
