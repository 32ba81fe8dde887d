package nl.bijrijder.guidance.conversation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.bijrijder.guidance.note.NoteId;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as pages show it.
 *
 * @param version for a form that changes it
 * @param decline that the student let know that none of the offered times suits, or null
 * @param cancellation how it was called off, or null
 * @param note the note it ended in, or null
 */
public record AppointmentEntry(
        AppointmentId id,
        int version,
        Between between,
        ConversationFormat talk,
        AppointmentStatus status,
        Times times,
        @Nullable Decline decline,
        @Nullable Calling cancellation,
        @Nullable NoteId note,
        AppointmentPermissions permissions) {

    /** When the conversation begins; null until a time was picked. */
    public @Nullable LocalDateTime startsAt() {
        return times.startsAt();
    }

    /** When the conversation is over; null until a time was picked. */
    public @Nullable LocalDateTime endsAt() {
        var startsAt = times.startsAt();
        return startsAt == null ? null : startsAt.plusMinutes(talk.minutes());
    }

    /** Whether the conversation is planned and still to come. */
    public boolean isComing() {
        return status == AppointmentStatus.PLANNED && times.nearness() != Nearness.BEGUN;
    }

    /** Whether the conversation is planned and its time has come: a note is next, or a reason. */
    public boolean isToFinish() {
        return status == AppointmentStatus.PLANNED && times.nearness() == Nearness.BEGUN;
    }

    /** Whether the student can pick one of the times. */
    public boolean isToAnswer() {
        return status == AppointmentStatus.OFFERED
                && decline == null
                && !times.offered().isEmpty();
    }

    /** Whether other times are needed: none suits, or all of them have passed. */
    public boolean isWithoutTimes() {
        return status == AppointmentStatus.OFFERED && !isToAnswer();
    }

    /** Whether the conversation is today or tomorrow. */
    public boolean isSoon() {
        return isComing() && (times.nearness() == Nearness.TODAY || times.nearness() == Nearness.TOMORROW);
    }

    /** Whom it is between: the student, and the colleague who holds it. */
    public record Between(StudentId student, PersonName studentName, AccountId coach, PersonName coachName) {}

    /**
     * When the conversation is, or can be.
     *
     * @param startsAt the picked time, local; null until one was picked
     * @param nearness how close that is
     * @param offered the times that can still be picked, earliest first
     */
    public record Times(@Nullable LocalDateTime startsAt, Nearness nearness, List<LocalDateTime> offered) {}

    /** How close a planned conversation is. */
    public enum Nearness {
        /** No time was picked. */
        OPEN,
        /** The time of the conversation has passed. */
        BEGUN,
        TODAY,
        TOMORROW,
        LATER
    }

    /**
     * How the conversation was called off.
     *
     * @param by how the person is called
     */
    public record Calling(String by, LocalDate on, String reason) {}
}
