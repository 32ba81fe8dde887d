package nl.bijrijder.start;

import java.util.List;
import java.util.stream.IntStream;
import nl.bijrijder.people.organisation.OrganisationSummary;
import nl.bijrijder.people.organisation.Organisations;
import nl.bijrijder.people.organisation.Sector;
import nl.bijrijder.people.student.EnrolmentSummary;
import nl.bijrijder.shared.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Another school on the timeline, crossing over to the mbo above all: a marker on the road, not an end. */
@Component
class CrossingSource implements TimelineSource {

    private final Organisations organisations;

    CrossingSource(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public List<TimelineEntry> entries(CurrentUser user, Subject subject) {
        var enrolments = subject.enrolments();
        if (enrolments.size() < 2) {
            return List.of();
        }
        var schools = organisations.byId();
        return IntStream.range(1, enrolments.size())
                .mapToObj(number -> entry(
                        subject,
                        enrolments.get(number - 1),
                        enrolments.get(number),
                        schools.get(enrolments.get(number).organisation())))
                .toList();
    }

    private static TimelineEntry entry(
            Subject subject, EnrolmentSummary before, EnrolmentSummary after, @Nullable OrganisationSummary school) {
        var day = after.period().startsOn();
        var crosses = before.sector() == Sector.VO && after.sector() == Sector.MBO;
        return TimelineEntry.of(
                        TimelineKind.ROUTE,
                        "crossing-" + day,
                        day,
                        crosses ? "start.file.event.crossing" : "start.file.event.school")
                .about(school == null ? "?" : school.name())
                .newSince(subject.beganAt(day));
    }
}
