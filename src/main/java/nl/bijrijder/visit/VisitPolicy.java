package nl.bijrijder.visit;

import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.TeamId;
import org.springframework.stereotype.Component;

/** Visits are led by those who lead the team that goes (DOMAIN §2); to everybody else they do not exist here. */
@Component
class VisitPolicy {

    boolean mayLead(CurrentUser user, TeamId team) {
        return user.leads(team);
    }

    void requireLeading(CurrentUser user, TeamId team) {
        if (!mayLead(user, team)) {
            throw new NotFound();
        }
    }

    /**
     * What this person may do.
     *
     * @param waiting whether the company's yes is still to come, also when a gate was passed without it
     */
    VisitPermissions permissions(CurrentUser user, TeamId team, VisitStatus status, boolean waiting) {
        var leads = mayLead(user, team);
        return new VisitPermissions(
                leads && status.isAhead(),
                leads && waiting && status.isAhead(),
                leads && status.isOnTheWay(),
                leads && status.canBecome(VisitStatus.CANCELLED));
    }
}
