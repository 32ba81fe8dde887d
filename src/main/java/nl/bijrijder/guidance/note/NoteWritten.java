package nl.bijrijder.guidance.note;

import java.time.LocalDate;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.FileAct;
import nl.bijrijder.shared.FileEvent;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;

/**
 * A note about a student got readers: from now on it is part of the file. A draft is not.
 *
 * @param kind what kind of conversation it is about
 * @param occurredOn the day of that conversation
 */
public record NoteWritten(
        NoteId note, StudentId student, TeamId team, AccountId by, ConversationKind kind, LocalDate occurredOn)
        implements FileEvent {

    @Override
    public FileAct act() {
        return FileAct.NOTE_WRITTEN;
    }
}
