package nl.bijrijder.guidance.coaching;

import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.springframework.stereotype.Component;

/** Who coaches whom is decided by the leader of the student's team, and known to the team and the student (DOMAIN §2). */
@Component
class CoachshipPolicy {

    void requireLeading(CurrentUser user, TeamId team) {
        if (!user.leads(team)) {
            throw new NotFound();
        }
    }

    boolean maySee(CurrentUser user, TeamId team, StudentId student) {
        return user.isMemberOf(team) || user.isStudent(student);
    }
}
