package nl.bijrijder.guidance.coaching;

import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.FileAct;
import nl.bijrijder.shared.FileEvent;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;

/** A student got a coach. */
record CoachAssigned(CoachshipId coachship, StudentId student, TeamId team, AccountId by) implements FileEvent {

    @Override
    public FileAct act() {
        return FileAct.COACH_ASSIGNED;
    }
}
