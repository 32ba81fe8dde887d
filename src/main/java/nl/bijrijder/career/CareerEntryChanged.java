package nl.bijrijder.career;

import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.FileAct;
import nl.bijrijder.shared.FileEvent;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;

/** A student did something with an entry of the own career dossier; never what it says. */
public record CareerEntryChanged(CareerEntryId entry, StudentId student, TeamId team, AccountId by, Change change)
        implements FileEvent {

    @Override
    public FileAct act() {
        return switch (change) {
            case WRITTEN -> FileAct.CAREER_ENTRY_WRITTEN;
            case TOLD_DIFFERENTLY -> FileAct.CAREER_ENTRY_CHANGED;
            case REMOVED -> FileAct.CAREER_ENTRY_REMOVED;
        };
    }

    /** What happened to it. */
    public enum Change {
        /** It is new. */
        WRITTEN,
        /** Its words are others now. */
        TOLD_DIFFERENTLY,
        /** It is gone. */
        REMOVED
    }
}
