package nl.bijrijder.route;

import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.FileAct;
import nl.bijrijder.shared.FileEvent;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;

/** A student was put on a plan and has a road of their own from now on. */
record RouteStarted(LearningRouteId route, StudentId student, TeamId team, AccountId by) implements FileEvent {

    @Override
    public FileAct act() {
        return FileAct.ROUTE_STARTED;
    }
}
