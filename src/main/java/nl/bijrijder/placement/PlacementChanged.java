package nl.bijrijder.placement;

import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.FileAct;
import nl.bijrijder.shared.FileEvent;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;

/** Something about a student's placement changed. */
record PlacementChanged(PlacementId placement, StudentId student, TeamId team, AccountId by, Change change)
        implements FileEvent {

    @Override
    public FileAct act() {
        return switch (change) {
            case AGREED_OTHERWISE -> FileAct.PLACEMENT_CHANGED;
            case STOPPED -> FileAct.PLACEMENT_STOPPED;
            case CONTACT_HELD -> FileAct.PLACEMENT_CONTACT_HELD;
        };
    }

    /** What happened; never what was written. */
    public enum Change {
        /** Other days, another company, other conversations. */
        AGREED_OTHERWISE,
        /** It was stopped early. */
        STOPPED,
        /** A conversation took place. */
        CONTACT_HELD
    }
}
