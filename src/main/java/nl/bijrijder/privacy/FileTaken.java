package nl.bijrijder.privacy;

import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.FileAct;
import nl.bijrijder.shared.FileEvent;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;

/** Somebody took a student's timeline out of Bijrijder, on paper. */
public record FileTaken(StudentId student, TeamId team, AccountId by) implements FileEvent {

    @Override
    public FileAct act() {
        return FileAct.FILE_TAKEN;
    }
}
