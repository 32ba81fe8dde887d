package nl.bijrijder.team;

import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Role;
import org.springframework.stereotype.Component;

/** Teams and memberships are kept by managers (DOMAIN §2). */
@Component
class TeamPolicy {

    void requireKeeping(CurrentUser user) {
        if (!user.is(Role.MANAGER)) {
            throw new NotFound();
        }
    }
}
