package nl.bijrijder.start;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import nl.bijrijder.guidance.conversation.AppointmentEntry;
import nl.bijrijder.guidance.conversation.AppointmentStatus;
import nl.bijrijder.guidance.conversation.Appointments;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.stereotype.Component;

/** Conversations on the timeline that are planned, or were called off. One that was held is there as its note. */
@Component
class ConversationSource implements TimelineSource {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Appointments appointments;

    ConversationSource(Appointments appointments) {
        this.appointments = appointments;
    }

    @Override
    public List<TimelineEntry> entries(CurrentUser user, Subject subject) {
        return appointments.ofStudent(user, subject.student().id()).stream()
                .flatMap(appointment -> Stream.concat(planned(appointment), cancelled(appointment)))
                .toList();
    }

    private static Stream<TimelineEntry> planned(AppointmentEntry appointment) {
        return appointment.status() == AppointmentStatus.PLANNED
                ? Stream.ofNullable(appointment.startsAt()).map(start -> TimelineEntry.of(
                                TimelineKind.CONVERSATION,
                                appointment.id().toString(),
                                start.toLocalDate(),
                                "start.file.event.conversation.planned")
                        .about(appointment.between().coachName().full())
                        .saying(where(start.format(TIME), appointment)))
                : Stream.empty();
    }

    private static String where(String time, AppointmentEntry appointment) {
        var place = appointment.talk().place();
        return place == null ? time : time + " · " + place;
    }

    private static Stream<TimelineEntry> cancelled(AppointmentEntry appointment) {
        return Stream.ofNullable(appointment.cancellation()).map(calling -> TimelineEntry.of(
                        TimelineKind.CONVERSATION,
                        appointment.id().toString(),
                        calling.on(),
                        "start.file.event.conversation.cancelled")
                .about(calling.by())
                .saying(calling.reason()));
    }
}
