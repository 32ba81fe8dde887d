package nl.bijrijder.route;

import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.FileAct;
import nl.bijrijder.shared.FileEvent;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;

/** Somebody ticked off a next step. */
record NextStepDone(NextStepId step, StudentId student, TeamId team, AccountId by) implements FileEvent {

    @Override
    public FileAct act() {
        return FileAct.STEP_DONE;
    }
}
