package nl.bijrijder.visit.after;

import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.visit.VisitStatus;
import org.springframework.stereotype.Component;

/** A student looks back on a visit they went along on, once it took place; the team reads along, and nobody else. */
@Component
class ReflectionPolicy {

    boolean mayLookBack(CurrentUser user, boolean wentAlong, VisitStatus status) {
        return user.asStudent().isPresent() && wentAlong && isBehind(status);
    }

    void requireTeam(CurrentUser user, TeamId team) {
        if (!user.isMemberOf(team)) {
            throw new NotFound();
        }
    }

    static boolean isBehind(VisitStatus status) {
        return status == VisitStatus.HELD || status == VisitStatus.CLOSED;
    }
}
