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
 * @param coach who holds it
 * @param startsAt the picked time, local; null until one was picked
 * @param nearness how close that is
 * @param offered the times that can still be picked, earliest first
 * @param declined whether the student let know that none of them suits
 * @param declinedWords what the student said about it, or null
 * @param cancellation how it was called off, or null
 * @param note the note it ended in, or null
 */
public record AppointmentEntry(
        AppointmentId id,
        int version,
        StudentId student,
        PersonName studentName,
        AccountId coach,
        PersonName coachName,
        Talk talk,
        AppointmentStatus status,
        @Nullable LocalDateTime startsAt,
        Nearness nearness,
        List<LocalDateTime> offered,
        boolean declined,
        @Nullable String declinedWords,
        @Nullable Calling cancellation,
        @Nullable NoteId note,
        AppointmentPermissions permissions) {

    /** When it is over; null until a time was picked. */
    public @Nullable LocalDateTime endsAt() {
        return startsAt == null ? null : startsAt.plusMinutes(talk.minutes());
    }

    /** Whether it is planned and still to come. */
    public boolean isComing() {
        return status == AppointmentStatus.PLANNED && nearness != Nearness.BEGUN;
    }

    /** Whether it is planned and its time has come: a note is next, or a reason. */
    public boolean isToFinish() {
        return status == AppointmentStatus.PLANNED && nearness == Nearness.BEGUN;
    }

    /** Whether the student can pick one of the times. */
    public boolean isToAnswer() {
        return status == AppointmentStatus.OFFERED && !declined && !offered.isEmpty();
    }

    /** Whether other times are needed: none suits, or all of them have passed. */
    public boolean isToOfferAgain() {
        return status == AppointmentStatus.OFFERED && !isToAnswer();
    }

    /** Whether it is today or tomorrow. */
    public boolean isSoon() {
        return isComing() && (nearness == Nearness.TODAY || nearness == Nearness.TOMORROW);
    }

    /** How close a planned conversation is. */
    public enum Nearness {
        /** No time was picked. */
        OPEN,
        /** Its time is behind us. */
        BEGUN,
        TODAY,
        TOMORROW,
        LATER
    }

    /**
     * How it was called off.
     *
     * @param by how the person is called
     */
    public record Calling(String by, LocalDate on, String reason) {}
}
