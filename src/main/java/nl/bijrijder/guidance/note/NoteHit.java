package nl.bijrijder.guidance.note;

import java.time.LocalDate;
import java.util.List;
import nl.bijrijder.shared.StudentId;

/**
 * A note in which the words were found.
 *
 * @param fragments the piece of text around them, in order; put together they are the piece
 */
record NoteHit(
        NoteId id,
        StudentId student,
        String studentName,
        String author,
        LocalDate occurredOn,
        ConversationKind kind,
        List<Fragment> fragments) {

    /** Some words; found tells that they are what was looked for. */
    record Fragment(String text, boolean found) {}
}
