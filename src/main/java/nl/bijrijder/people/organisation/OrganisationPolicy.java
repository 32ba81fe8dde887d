package nl.bijrijder.people.organisation;

import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Role;
import org.springframework.stereotype.Component;

/** Organisations and partnerships are kept by managers (DOMAIN §2); everybody who works here may know their names. */
@Component
class OrganisationPolicy {

    void requireKeeping(CurrentUser user) {
        if (!user.is(Role.MANAGER)) {
            throw new NotFound();
        }
    }
}
