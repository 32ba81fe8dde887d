package nl.bijrijder.placement;

import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.FileAct;
import nl.bijrijder.shared.FileEvent;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;

/** Somebody planned a placement for a student. */
record PlacementPlanned(PlacementId placement, StudentId student, TeamId team, AccountId by) implements FileEvent {

    @Override
    public FileAct act() {
        return FileAct.PLACEMENT_PLANNED;
    }
}
