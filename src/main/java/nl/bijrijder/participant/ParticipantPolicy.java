package nl.bijrijder.participant;

import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.visit.VisitStatus;
import org.springframework.stereotype.Component;

/** The team that goes says who goes along, until the visit is looked back on or called off; its students see their own visits. */
@Component
class ParticipantPolicy {

    boolean mayList(CurrentUser user, TeamId team, VisitStatus status) {
        return user.isMemberOf(team) && status != VisitStatus.CLOSED && status != VisitStatus.CANCELLED;
    }

    void requireTeam(CurrentUser user, TeamId team) {
        if (!user.isMemberOf(team)) {
            throw new NotFound();
        }
    }
}
