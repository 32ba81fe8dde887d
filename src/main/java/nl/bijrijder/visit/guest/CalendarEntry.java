package nl.bijrijder.visit.guest;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import nl.bijrijder.visit.VisitSummary;
import org.jspecify.annotations.Nullable;

/**
 * What a mail puts in a calendar, or takes out of it: the visit, or the day in class before it.
 *
 * @param day null as long as none is fixed, and there is nothing to put in or take out
 * @param location where to go; null when nobody said, or the reader knows
 */
record CalendarEntry(
        String uid,
        @Nullable LocalDate day,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        @Nullable String location) {

    static CalendarEntry of(Notice notice) {
        var visit = notice.visit();
        if (notice.kind().isAboutClass()) {
            var inClass = visit.classVisit();
            return new CalendarEntry(
                    VisitSummary.classUid(visit.id()),
                    inClass.on(),
                    inClass.startsAt(),
                    inClass.endsAt(),
                    inClass.place());
        }
        var timing = Objects.requireNonNullElse(notice.withdrawn(), visit.timing());
        return new CalendarEntry(VisitSummary.uid(visit.id()), timing.day(), timing.startsAt(), timing.endsAt(), null);
    }
}
