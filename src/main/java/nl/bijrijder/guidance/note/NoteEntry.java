package nl.bijrijder.guidance.note;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.StudentId;
import org.jspecify.annotations.Nullable;

/**
 * One note as it stands in a timeline.
 *
 * @param content what was written; empty of words when it was withdrawn
 * @param permissions what the reader may do with it
 */
public record NoteEntry(
        NoteId id,
        int version,
        StudentId student,
        Audience audience,
        NoteContent content,
        Written written,
        Since since,
        NotePermissions permissions) {

    /** Whether the note was written on another day than the conversation took place. */
    public boolean isWrittenLater() {
        return !written.on().equals(content.occurredOn());
    }

    /** The last day a draft is kept. */
    public LocalDate lastDay() {
        return written.on().plus(CoachingNote.DRAFT_LASTS_DAYS);
    }

    /** Whether a draft is in its last week. */
    public boolean isAlmostGone(LocalDate today) {
        return !audience.isPublished() && !today.isBefore(lastDay().minusWeeks(1));
    }

    /** Whether the note was withdrawn. */
    public boolean isWithdrawn() {
        return since.withdrawal() != null;
    }

    /**
     * Who wrote it and when.
     *
     * @param by the author
     * @param author how the author is called
     * @param on the day, in the time zone of the schools
     */
    public record Written(AccountId by, String author, LocalDate on, Instant at) {}

    /**
     * What happened to it since.
     *
     * @param sharedOn the day the student came to read it too, when that was later
     * @param withdrawal that it was withdrawn, or null
     * @param additions what was added to it, oldest first
     */
    public record Since(
            @Nullable LocalDate sharedOn, @Nullable Withdrawal withdrawal, List<Addition> additions) {}

    /**
     * That a note was withdrawn.
     *
     * @param reason the author's own words
     */
    public record Withdrawal(LocalDate on, String reason) {}

    /** Something that was added to it. */
    public record Addition(AdditionKind kind, String author, LocalDate on, String text) {}
}
