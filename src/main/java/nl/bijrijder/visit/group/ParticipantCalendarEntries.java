package nl.bijrijder.visit.group;

import java.time.LocalDate;
import java.util.List;
import nl.bijrijder.calendar.CalendarEntry;
import nl.bijrijder.calendar.CalendarEvent;
import nl.bijrijder.calendar.CalendarSource;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.visit.VisitStatus;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.Visits;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The visits a student goes along on in the student's own calendar, once its day is fixed. */
@Component
@Transactional(readOnly = true)
class ParticipantCalendarEntries implements CalendarSource {

    private final ParticipantStore store;
    private final Visits visits;

    ParticipantCalendarEntries(ParticipantStore store, Visits visits) {
        this.store = store;
        this.visits = visits;
    }

    @Override
    public List<CalendarEntry> between(CurrentUser user, LocalDate first, LocalDate last) {
        return user.asStudent().stream()
                .flatMap(student -> visits.of(store.of(student)).stream())
                .filter(visit -> visit.isBetween(first, last))
                .filter(visit -> visit.status() != VisitStatus.PLANNING && visit.status() != VisitStatus.CANCELLED)
                .flatMap(visit -> visit.event().stream().map(event -> entry(visit, event)))
                .toList();
    }

    private static CalendarEntry entry(VisitSummary visit, CalendarEvent event) {
        return new CalendarEntry(
                event,
                CalendarEntry.Kind.VISIT,
                visit.title(),
                "",
                null,
                !visit.isWaitingForYes(),
                "/student/visits/" + visit.id() + "/card");
    }
}
