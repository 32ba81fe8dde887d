package nl.bijrijder.guidance.conversation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.bijrijder.calendar.CalendarEntry;
import nl.bijrijder.calendar.CalendarEvent;
import nl.bijrijder.calendar.CalendarSource;
import nl.bijrijder.calendar.TimeSlot;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.StudentId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The conversations somebody holds, or has as a student, on the calendar; nobody else's. */
@Component
@Transactional(readOnly = true)
class ConversationCalendarEntries implements CalendarSource {

    private static final UUID NOBODY = new UUID(0, 0);

    private final AppointmentRepository appointments;
    private final AppointmentEntries entries;

    ConversationCalendarEntries(AppointmentRepository appointments, AppointmentEntries entries) {
        this.appointments = appointments;
        this.entries = entries;
    }

    @Override
    public List<CalendarEntry> between(CurrentUser user, LocalDate first, LocalDate last) {
        var student = user.asStudent().map(StudentId::value).orElse(NOBODY);
        return entries.of(user, appointments.findPlanned(user.account().value(), student, first, last)).stream()
                .map(entry -> calendarEntry(user, entry))
                .toList();
    }

    private static CalendarEntry calendarEntry(CurrentUser user, AppointmentEntry entry) {
        var isOwn = user.isStudent(entry.between().student());
        var startsAt = Objects.requireNonNull(entry.startsAt());
        return new CalendarEntry(
                new CalendarEvent(
                        entry.id() + "@bijrijder",
                        entry.version(),
                        new TimeSlot(
                                startsAt.toLocalDate(),
                                startsAt.toLocalTime(),
                                Objects.requireNonNull(entry.endsAt()).toLocalTime()),
                        null),
                CalendarEntry.Kind.CONVERSATION,
                isOwn
                        ? entry.between().coachName().full()
                        : entry.between().studentName().full(),
                "",
                null,
                true,
                isOwn ? "/student/conversations" : "/coach/conversations");
    }
}
