package nl.bijrijder.people.organisation;

import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Role;
import org.springframework.stereotype.Component;

/** School holidays are kept by managers; when they are is no secret. */
@Component
class HolidayPolicy {

    void requireKeeping(CurrentUser user) {
        if (!user.is(Role.MANAGER)) {
            throw new NotFound();
        }
    }
}
