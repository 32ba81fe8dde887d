package nl.bijrijder.privacy;

import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Role;
import nl.bijrijder.shared.StudentId;
import org.springframework.stereotype.Component;

/**
 * Who reads the record: students what is about themselves, managers who did what and when. Colleagues do not look over each
 * other's shoulder; of their own lines they get no more than when they last looked (TRUST, "On record").
 */
@Component
class AccessPolicy {

    /** The student whose file the person may see the record of: their own. */
    StudentId ownFile(CurrentUser user) {
        return user.self();
    }

    /** Refuses everybody who does not keep the installation. */
    void requireKeeping(CurrentUser user) {
        if (!user.is(Role.MANAGER)) {
            throw new NotFound();
        }
    }
}
