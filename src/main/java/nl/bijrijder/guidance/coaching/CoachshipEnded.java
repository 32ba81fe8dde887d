package nl.bijrijder.guidance.coaching;

import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.FileAct;
import nl.bijrijder.shared.FileEvent;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;

/** It was said on which day a coach stops. */
record CoachshipEnded(CoachshipId coachship, StudentId student, TeamId team, AccountId by) implements FileEvent {

    @Override
    public FileAct act() {
        return FileAct.COACH_ENDED;
    }
}
