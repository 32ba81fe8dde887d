package nl.bijrijder.visit.day;

import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.visit.VisitStatus;
import org.springframework.stereotype.Component;

/** Everybody in the team that goes makes the programme, as long as the visit is ahead. */
@Component
class ProgrammePolicy {

    boolean mayChange(CurrentUser user, TeamId team, VisitStatus status) {
        return user.isMemberOf(team) && status.isAhead();
    }

    void requireTeam(CurrentUser user, TeamId team) {
        if (!user.isMemberOf(team)) {
            throw new NotFound();
        }
    }
}
