package nl.bijrijder.people.team;

import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Role;
import nl.bijrijder.shared.TeamId;
import org.springframework.stereotype.Component;

/** Teams and memberships are kept by managers (DOMAIN §2); the contact rhythm is set by the team, that is by its leader (§6). */
@Component
class TeamPolicy {

    void requireKeeping(CurrentUser user) {
        if (!user.is(Role.MANAGER)) {
            throw new NotFound();
        }
    }

    void requireLeading(CurrentUser user, TeamId team) {
        if (!user.leads(team)) {
            throw new NotFound();
        }
    }
}
