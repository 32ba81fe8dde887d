package nl.bijrijder.guidance.note;

import java.time.LocalDate;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.StudentId;

/**
 * A note about a student got readers: from now on it is part of the file. A draft is not.
 *
 * @param kind what kind of conversation it is about
 * @param occurredOn the day of that conversation
 */
public record NoteWritten(NoteId note, StudentId student, AccountId by, ConversationKind kind, LocalDate occurredOn) {}
