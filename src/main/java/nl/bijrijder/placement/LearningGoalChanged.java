package nl.bijrijder.placement;

import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.FileAct;
import nl.bijrijder.shared.FileEvent;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;

/** Somebody wrote a learning goal, or looked back on one. */
record LearningGoalChanged(LearningGoalId goal, StudentId student, TeamId team, AccountId by, Change change)
        implements FileEvent {

    @Override
    public FileAct act() {
        return change == Change.WRITTEN ? FileAct.LEARNING_GOAL_WRITTEN : FileAct.LEARNING_GOAL_LOOKED_BACK;
    }

    /** What happened; never what was written. */
    public enum Change {
        /** It was written, or got other words. */
        WRITTEN,
        /** The student looked back on it. */
        LOOKED_BACK
    }
}
