package nl.bijrijder.people.qualification;

import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Role;
import org.springframework.stereotype.Component;

/** The list is public knowledge; only a manager brings in a new one, and finishes only what was uploaded by that manager. */
@Component
class QualificationPolicy {

    void requireKeeping(CurrentUser user) {
        if (!user.is(Role.MANAGER)) {
            throw new NotFound();
        }
    }
}
