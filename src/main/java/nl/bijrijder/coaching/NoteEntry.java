package nl.bijrijder.coaching;

import java.time.LocalDate;
import nl.bijrijder.shared.StudentId;

/**
 * One note as it stands in a timeline.
 *
 * @param author how its author is called
 * @param writtenOn the day it was written, in the time zone of the schools
 */
public record NoteEntry(
        NoteId id,
        int version,
        StudentId student,
        String author,
        Audience audience,
        LocalDate writtenOn,
        NoteContent content) {

    /** Whether it was written on another day than it happened. */
    public boolean isWrittenLater() {
        return !writtenOn.equals(content.occurredOn());
    }
}
