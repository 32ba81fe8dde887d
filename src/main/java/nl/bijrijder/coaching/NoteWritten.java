package nl.bijrijder.coaching;

import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;

/** A note about a student got readers: from now on it is part of the file. A draft is not. */
public record NoteWritten(NoteId note, StudentId student, TeamId team, AccountId by) {}
