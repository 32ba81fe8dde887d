package nl.bijrijder.guidance.conversation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.bijrijder.platform.web.PageReading;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.StudentId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the conversations that are planned, were held or were called off. */
@Service
@Transactional(readOnly = true)
public class Appointments {

    private static final Limit OF_STUDENT = Limit.of(100);
    private static final Limit PAST = Limit.of(10);

    private final AppointmentRepository appointments;
    private final AppointmentEntries entries;

    Appointments(AppointmentRepository appointments, AppointmentEntries entries) {
        this.appointments = appointments;
        this.entries = entries;
    }

    /** The next planned conversation with this student; empty when there is none, or it is not for this person. */
    public Optional<AppointmentEntry> next(CurrentUser user, StudentId student) {
        return ofStudent(user, student).stream()
                .filter(AppointmentEntry::isComing)
                .min(Comparator.comparing(entry -> Objects.requireNonNull(entry.startsAt())));
    }

    /**
     * The conversations with this student in every status, the one that was offered last on top; at most a hundred, and none
     * for those who may not see them.
     */
    public List<AppointmentEntry> ofStudent(CurrentUser user, StudentId student) {
        return PageReading.once(
                List.of(Appointments.class, student),
                () -> entries.of(user, appointments.findOfStudent(student.value(), OF_STUDENT)));
    }

    /**
     * One conversation.
     *
     * @throws NotFound when there is none, or it is not for this person
     */
    public AppointmentEntry find(CurrentUser user, AppointmentId id) {
        return entries.of(user, appointments.findById(id.value()).stream().toList()).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What this person holds: first by time what is planned, then what is offered. */
    List<AppointmentEntry> openOfCoach(CurrentUser user) {
        return entries.of(user, appointments.findOpenOfCoach(user.account().value()));
    }

    /** What this person held or was called off, latest first, a few. */
    List<AppointmentEntry> closedOfCoach(CurrentUser user) {
        return entries.of(user, appointments.findClosedOfCoach(user.account().value(), PAST));
    }
}
