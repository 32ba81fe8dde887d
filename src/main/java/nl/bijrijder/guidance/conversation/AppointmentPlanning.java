package nl.bijrijder.guidance.conversation;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Supplier;
import nl.bijrijder.guidance.note.NoteWritten;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.FileUsed;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans conversations: a colleague offers, the student answers, both can call off, and a note ends it. */
@Service
@Transactional
public class AppointmentPlanning {

    private final AppointmentRepository appointments;
    private final Students students;
    private final ConversationPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AppointmentPlanning(
            AppointmentRepository appointments,
            Students students,
            ConversationPolicy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.appointments = appointments;
        this.students = students;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Offers a student of the person's team times for a conversation. Asking again with the same id changes nothing.
     *
     * @throws AppointmentRule when a time cannot be, one of the two has another conversation then, or the id was sent before
     *     with something else
     * @throws NotFound when the student is not theirs
     */
    public AppointmentId offer(CurrentUser user, OfferAppointment command) {
        var student = students.find(user, command.student());
        policy.requireTeam(user, student.team());
        var known = appointments.findById(command.id().value());
        if (known.isPresent()) {
            policy.requireHolding(user, known.get().parties());
            known.get().requireSame(command);
            return command.id();
        }
        command.plan().check(now());
        var offer = new Appointment(command, student.team(), user.account(), clock.instant());
        requireFree(offer, command.plan());
        appointments.saveAndFlush(offer);
        tell(user.account(), offer, ConversationAct.APPOINTMENT_OFFERED);
        return command.id();
    }

    /**
     * Other times or another place, from the one who offered; doing so again changes nothing.
     *
     * @param version the version the form was opened with
     * @throws StaleVersion when it changed since
     * @throws AppointmentRule when it is over or has begun, or a time cannot be
     */
    public void change(CurrentUser user, AppointmentId id, int version, AppointmentPlan plan) {
        var found = load(user, id);
        policy.requireHolding(user, found.parties());
        found.requireAhead(now());
        plan.check(now());
        requireFree(found, plan);
        if (found.change(version, plan, now(), clock.instant())) {
            appointments.saveAndFlush(found);
            tell(user.account(), found, ConversationAct.APPOINTMENT_OFFERED);
        }
    }

    /**
     * The student picks one of the offered times; doing so again changes nothing.
     *
     * @throws AppointmentRule when that cannot be any more
     */
    public void pick(CurrentUser user, AppointmentId id, LocalDateTime time) {
        pick(user, id, () -> time);
    }

    /** Picks a time as it was sent; one that cannot be read was offered by nobody. */
    void pick(CurrentUser user, AppointmentId id, String time) {
        pick(user, id, () -> moment(time));
    }

    private void pick(CurrentUser user, AppointmentId id, Supplier<LocalDateTime> time) {
        var found = load(user, id);
        policy.requireStudent(user, found.parties().student());
        if (found.pick(time.get(), now())) {
            appointments.saveAndFlush(found);
            tell(user.account(), found, ConversationAct.APPOINTMENT_PICKED);
        }
    }

    private static LocalDateTime moment(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException unreadable) {
            throw AppointmentRule.broken("", "guidance.conversation.rule.notOffered");
        }
    }

    /**
     * None of the offered times suits the student; doing so again changes nothing.
     *
     * @param words why, or when it would; null when the student does not say
     * @throws AppointmentRule when there is nothing to answer any more
     */
    public void decline(CurrentUser user, AppointmentId id, @Nullable String words) {
        var found = load(user, id);
        policy.requireStudent(user, found.parties().student());
        if (found.decline(words, clock.instant())) {
            appointments.saveAndFlush(found);
            tell(user.account(), found, ConversationAct.APPOINTMENT_DECLINED);
        }
    }

    /**
     * Calls it off, or says that it did not take place; once is enough. A student cannot once it has begun.
     *
     * @throws AppointmentRule when it was held, or has begun
     */
    public void cancel(CurrentUser user, AppointmentId id, String reason) {
        var found = load(user, id);
        if (user.isStudent(found.parties().student()) && found.status() == AppointmentStatus.PLANNED) {
            found.requireAhead(now());
        }
        if (found.cancel(reason, user.account(), clock.instant())) {
            appointments.saveAndFlush(found);
            tell(user.account(), found, ConversationAct.APPOINTMENT_CANCELLED);
        }
    }

    /**
     * A note about a conversation was published: the appointment it was about is held. That is one of the same student on the
     * same day that has begun: first what the author holds, else what a colleague holds if it is of the same kind.
     */
    void endWith(NoteWritten note) {
        var now = now();
        if (note.kind().isWithStudent()) {
            appointments.findPlannedOn(note.student().value(), note.occurredOn()).stream()
                    .filter(found -> found.hasBegun(now))
                    .filter(found -> found.parties().coach().equals(note.by())
                            || found.talk().kind() == note.kind())
                    .min(Comparator.comparing((Appointment found) ->
                                    !found.parties().coach().equals(note.by()))
                            .thenComparing(found -> found.talk().kind() != note.kind()))
                    .ifPresent(found -> end(found, note));
        }
    }

    private void end(Appointment found, NoteWritten note) {
        found.hold(note.note(), now(), clock.instant());
        appointments.saveAndFlush(found);
        tell(note.by(), found, ConversationAct.APPOINTMENT_HELD);
    }

    /** The database refuses two conversations at once when the student picks; said here, nobody picks in vain. */
    private void requireFree(Appointment own, AppointmentPlan plan) {
        var first = plan.times().get(0).toLocalDate().minusDays(1);
        var last = plan.times().get(plan.times().size() - 1).toLocalDate().plusDays(1);
        var planned = appointments.findPlanned(
                own.parties().coach().value(), own.parties().student().value(), first, last);
        for (var time : plan.times()) {
            for (var other : planned) {
                var starts = Objects.requireNonNull(other.startsAt().orElse(null));
                var clash = starts.isBefore(time.plusMinutes(plan.talk().minutes()))
                        && time.isBefore(starts.plusMinutes(other.talk().minutes()));
                if (clash && !other.id().equals(own.id())) {
                    throw AppointmentRule.about(
                            time,
                            other.parties().coach().equals(own.parties().coach())
                                    ? "guidance.conversation.rule.coachBusy"
                                    : "guidance.conversation.rule.studentBusy");
                }
            }
        }
    }

    private Appointment load(CurrentUser user, AppointmentId id) {
        var found = appointments.findById(id.value()).orElseThrow(NotFound::new);
        policy.requireSeeing(user, found.parties());
        return found;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    private void tell(AccountId by, Appointment found, ConversationAct act) {
        events.publishEvent(
                new FileUsed(by, found.parties().student(), found.parties().team(), act));
    }
}
