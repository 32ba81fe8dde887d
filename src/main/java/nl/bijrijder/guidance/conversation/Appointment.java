package nl.bijrijder.guidance.conversation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.bijrijder.guidance.note.NoteId;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A conversation somebody of the team wants to have with a student: first there are times to pick from, then one of them, and in
 * the end a note, or a reason why it did not take place. Who offers it, holds it.
 */
@Entity
class Appointment {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Embedded
    private Parties parties;

    @Embedded
    private ConversationFormat talk;

    @Enumerated(EnumType.STRING)
    private AppointmentStatus status;

    @Embedded
    private @Nullable Slot picked;

    @ElementCollection
    @CollectionTable(name = "appointment_time", joinColumns = @JoinColumn(name = "appointment_id"))
    private Set<Slot> times = new HashSet<>();

    private Instant offeredAt;

    @Embedded
    private @Nullable Decline declined;

    @Embedded
    private @Nullable AppointmentCancellation cancellation;

    private @Nullable Instant heldAt;
    private @Nullable UUID noteId;

    /** For JPA only. */
    protected Appointment() {}

    /** A new one, with times to pick from. */
    Appointment(OfferAppointment command, TeamId team, AccountId coach, Instant now) {
        this.id = command.id().value();
        this.parties = Parties.of(command.student(), team, coach);
        this.status = AppointmentStatus.OFFERED;
        this.offeredAt = now;
        this.talk = command.plan().talk();
        fill(command.plan());
    }

    /**
     * Other times, or another place, as read at this version; doing so again changes nothing. A planned conversation that
     * keeps its time stays planned, any other has to be picked again.
     *
     * @return whether something changed
     */
    boolean change(int openedVersion, AppointmentPlan plan, LocalDateTime now, Instant at) {
        requireAhead(now);
        if (plan.equals(plan()) && declined == null) {
            return false;
        }
        StaleVersion.refuse(openedVersion, version());
        var staysPlanned = status == AppointmentStatus.PLANNED
                && plan.times().equals(plan().times())
                && plan.talk().minutes() == talk.minutes();
        talk = plan.talk();
        if (!staysPlanned) {
            become(AppointmentStatus.OFFERED);
            picked = null;
            declined = null;
            offeredAt = at;
            fill(plan);
        }
        return true;
    }

    /**
     * The student picks one of the times; doing so again changes nothing.
     *
     * @return whether that is new
     */
    boolean pick(LocalDateTime time, LocalDateTime now) {
        var slot = Slot.of(time);
        if (status == AppointmentStatus.PLANNED && slot.equals(picked)) {
            return false;
        }
        requireOffered();
        if (!times.contains(slot)) {
            throw AppointmentRule.broken("", "guidance.conversation.rule.notOffered");
        }
        if (!slot.moment().isAfter(now)) {
            throw AppointmentRule.broken("", "guidance.conversation.rule.passed");
        }
        become(AppointmentStatus.PLANNED);
        picked = slot;
        declined = null;
        return true;
    }

    /**
     * None of the times suits the student. Saying so once more changes nothing.
     *
     * @param words why, or when they can; null when they did not say
     * @return whether that is new
     */
    boolean decline(@Nullable String words, Instant at) {
        requireOffered();
        if (declined != null && Objects.equals(words, declined.words())) {
            return false;
        }
        declined = new Decline(at, words);
        return true;
    }

    /** Calls it off; once is enough. Answers whether that is new. */
    boolean cancel(String reason, AccountId by, Instant at) {
        if (status == AppointmentStatus.CANCELLED) {
            return false;
        }
        become(AppointmentStatus.CANCELLED);
        cancellation = new AppointmentCancellation(by.value(), at, reason);
        return true;
    }

    /** The conversation took place: somebody wrote about it. */
    void hold(NoteId note, LocalDateTime now, Instant at) {
        if (!hasBegun(now)) {
            throw AppointmentRule.broken("", "guidance.conversation.rule.early");
        }
        become(AppointmentStatus.HELD);
        noteId = note.value();
        heldAt = at;
    }

    /** Whether the picked time is behind us. */
    boolean hasBegun(LocalDateTime now) {
        return picked != null && !picked.moment().isAfter(now);
    }

    /** Refuses what is over, and what has begun. */
    void requireAhead(LocalDateTime now) {
        if (!status.isOpen()) {
            throw status.over();
        }
        if (hasBegun(now)) {
            throw AppointmentRule.broken("", "guidance.conversation.rule.begun");
        }
    }

    /** Refuses a form that was sent before and says something else now. */
    void requireSame(OfferAppointment command) {
        var slots = command.plan().times().stream().map(Slot::of).collect(Collectors.toSet());
        if (!command.student().equals(parties.student())
                || !command.plan().talk().equals(talk)
                || !slots.equals(times)) {
            throw AppointmentRule.broken("", "guidance.conversation.rule.otherwise");
        }
    }

    private void requireOffered() {
        if (status == AppointmentStatus.PLANNED) {
            throw AppointmentRule.broken("", "guidance.conversation.rule.picked");
        }
        if (status != AppointmentStatus.OFFERED) {
            throw status.over();
        }
    }

    private void become(AppointmentStatus next) {
        if (!status.canBecome(next)) {
            throw status.over();
        }
        status = next;
    }

    private void fill(AppointmentPlan plan) {
        times.clear();
        plan.times().forEach(time -> times.add(Slot.of(time)));
    }

    AppointmentId id() {
        return new AppointmentId(id);
    }

    int version() {
        return Objects.requireNonNullElse(version, 0);
    }

    Parties parties() {
        return parties;
    }

    ConversationFormat talk() {
        return talk;
    }

    AppointmentStatus status() {
        return status;
    }

    Optional<LocalDateTime> startsAt() {
        return Optional.ofNullable(picked).map(Slot::moment);
    }

    /** What is offered, or what was agreed once a time was picked. */
    AppointmentPlan plan() {
        var offered = picked == null ? times.stream().map(Slot::moment).toList() : List.of(picked.moment());
        return new AppointmentPlan(talk, offered);
    }

    /** What the student let know, as long as there is no answer to it. */
    Optional<Decline> declined() {
        return status == AppointmentStatus.OFFERED ? Optional.ofNullable(declined) : Optional.empty();
    }

    Optional<AppointmentCancellation> cancellation() {
        return Optional.ofNullable(cancellation);
    }

    Optional<NoteId> note() {
        return Optional.ofNullable(noteId).map(NoteId::new);
    }
}
