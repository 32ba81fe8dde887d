package nl.bijrijder.visit.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.bijrijder.calendar.CalendarSource;
import nl.bijrijder.calendar.Happening;
import nl.bijrijder.calendar.TimeSlot;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.visit.VisitStatus;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.Visits;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The visits a student goes along on in the student's own calendar, once its day is fixed. */
@Component
@Transactional(readOnly = true)
class ParticipantHappenings implements CalendarSource {

    private final ParticipantStore store;
    private final Visits visits;

    ParticipantHappenings(ParticipantStore store, Visits visits) {
        this.store = store;
        this.visits = visits;
    }

    @Override
    public List<Happening> between(CurrentUser user, LocalDate first, LocalDate last) {
        return user.asStudent().stream()
                .flatMap(student -> visits.of(store.of(student)).stream())
                .filter(visit -> visit.isBetween(first, last))
                .filter(visit -> visit.status() != VisitStatus.PLANNING && visit.status() != VisitStatus.CANCELLED)
                .map(ParticipantHappenings::happening)
                .toList();
    }

    private static Happening happening(VisitSummary visit) {
        return new Happening(
                VisitSummary.uid(visit.id()),
                visit.version(),
                Happening.Kind.VISIT,
                new TimeSlot(
                        Objects.requireNonNull(visit.day()),
                        visit.timing().startsAt(),
                        visit.timing().endsAt()),
                visit.title(),
                "",
                null,
                !visit.isWaitingForYes(),
                "/student/visits/" + visit.id() + "/card");
    }
}
