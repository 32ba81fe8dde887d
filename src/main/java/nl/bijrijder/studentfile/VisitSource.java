package nl.bijrijder.studentfile;

import java.util.List;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.visit.TeamVisit;
import nl.bijrijder.visit.Visits;
import org.springframework.stereotype.Component;

/**
 * The company visits of the student's team on the timeline, as far as they are for the route year the student was in. Who
 * really came along is not on record yet.
 */
@Component
class VisitSource implements TimelineSource {

    private final Visits visits;

    VisitSource(Visits visits) {
        this.visits = visits;
    }

    @Override
    public List<TimelineEntry> entries(CurrentUser user, Subject subject) {
        return subject.route() == null
                ? List.of()
                : visits.ofTeamOf(user, subject.student().id()).stream()
                        .filter(visit -> isFor(subject, visit))
                        .map(visit -> entry(subject, visit))
                        .toList();
    }

    private static boolean isFor(Subject subject, TeamVisit visit) {
        var year = subject.routeYearOn(visit.day());
        return year >= 1 && visit.isFor(year);
    }

    private static TimelineEntry entry(Subject subject, TeamVisit visit) {
        return TimelineEntry.of(TimelineKind.VISIT, visit.id().toString(), visit.day(), "studentfile.event.visit")
                .about(visit.company())
                .saying(visit.title() + " · " + visit.group())
                .newSince(subject.beganAt(visit.day()));
    }
}
