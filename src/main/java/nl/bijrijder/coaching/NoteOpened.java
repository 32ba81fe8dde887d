package nl.bijrijder.coaching;

import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;

/** Somebody sat down to write about a student: a new note, or a draft to go on with. */
public record NoteOpened(StudentId student, TeamId team, AccountId by) {}
