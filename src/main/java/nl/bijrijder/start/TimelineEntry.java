package nl.bijrijder.start;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import nl.bijrijder.guidance.note.NoteLine;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.Lens;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a student, or is going to. Begin with {@link #of} and add what is known.
 *
 * @param id unlike that of any other entry: a word and the thing's own id
 * @param day when it happens
 * @param origin how it came into the file
 * @param title message key of its title, which may hold the subject
 * @param subject a name or a few words in the title; empty when the title needs none
 * @param text words of people, or null
 * @param due by when it is to be done, or null
 * @param note the note it is, or null
 */
record TimelineEntry(
        TimelineKind kind,
        String id,
        LocalDate day,
        Origin origin,
        Set<Lens> lenses,
        String title,
        String subject,
        @Nullable String text,
        @Nullable LocalDate due,
        @Nullable NoteLine note) {

    /** The latest on top; of one day the latest moment, and what has none below that. */
    static final Comparator<TimelineEntry> LATEST_FIRST = Comparator.comparing(
                    TimelineEntry::day, Comparator.reverseOrder())
            .thenComparing(entry -> entry.origin().at(), Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(TimelineEntry::id);

    /** No more than what, when and how it is called. */
    static TimelineEntry of(TimelineKind kind, String id, LocalDate day, String title) {
        return new TimelineEntry(kind, kind + "-" + id, day, Origin.UNKNOWN, Set.of(), title, "", null, null, null);
    }

    /** A note as it stands, whose next step needs no entry of its own. */
    static TimelineEntry of(NoteLine note) {
        return new TimelineEntry(
                TimelineKind.NOTE,
                TimelineKind.NOTE + "-" + note.id(),
                note.occurredOn(),
                new Origin(note.writtenAt(), note.news(), note.author()),
                note.lenses(),
                "guidance.note.kind." + note.kind(),
                "",
                null,
                null,
                note);
    }

    /** This entry, about this in its title. */
    TimelineEntry about(String newSubject) {
        return new TimelineEntry(kind, id, day, origin, lenses, title, newSubject, text, due, note);
    }

    /** This entry with words of people. */
    TimelineEntry saying(@Nullable String newText) {
        return new TimelineEntry(kind, id, day, origin, lenses, title, subject, newText, due, note);
    }

    /** This entry, seen through these lenses. */
    TimelineEntry through(Set<Lens> newLenses) {
        return new TimelineEntry(kind, id, day, origin, newLenses, title, subject, text, due, note);
    }

    /** This entry, to be done by a day. */
    TimelineEntry dueOn(@Nullable LocalDate newDue) {
        return new TimelineEntry(kind, id, day, origin, lenses, title, subject, text, newDue, note);
    }

    /** This entry, done by this person at that moment; news to everybody else. */
    TimelineEntry doneBy(@Nullable AccountId who, @Nullable Instant when, AccountId reader) {
        return from(new Origin(when, reader.equals(who) ? null : when, who));
    }

    /** This entry, news from that moment on. */
    TimelineEntry newSince(@Nullable Instant moment) {
        return from(new Origin(origin.at(), moment, origin.by()));
    }

    private TimelineEntry from(Origin newOrigin) {
        return new TimelineEntry(kind, id, day, newOrigin, lenses, title, subject, text, due, note);
    }

    /** Id of an entry that says no more than this one does, or null. */
    @Nullable
    String tells() {
        var step = note == null ? null : note.plannedStep();
        return step == null ? null : TimelineKind.STEP + "-" + step;
    }

    /** Whether the entry is about something still to come. */
    boolean isAhead(LocalDate today) {
        return day.isAfter(today);
    }

    /** Whether the entry is a note nobody but its author reads yet. */
    public boolean isDraft() {
        return note != null && !note.audience().isPublished();
    }

    /**
     * How something came into the file.
     *
     * @param at the moment itself, for the order within a day; null when only the day is known
     * @param news when somebody else than the reader did it; null when that is not so, or not known
     * @param by who did it, or null
     */
    record Origin(
            @Nullable Instant at,
            @Nullable Instant news,
            @Nullable AccountId by) {

        static final Origin UNKNOWN = new Origin(null, null, null);
    }
}
