package nl.bijrijder.guidance.note;

import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;

/** What {@link NotePolicy} needs to know of a note. */
record NoteFacts(StudentId student, TeamId team, AccountId author, Audience audience, boolean withdrawn) {

    static NoteFacts of(CoachingNote note) {
        return new NoteFacts(
                note.student(),
                note.team(),
                note.author(),
                note.audience(),
                note.withdrawnAt().isPresent());
    }
}
