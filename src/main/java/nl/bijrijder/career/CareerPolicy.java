package nl.bijrijder.career;

import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.springframework.stereotype.Component;

/**
 * Who may do what with a career dossier (DOMAIN §2 and §5): the student writes, changes and removes; the student's joint team
 * reads along. A colleague never edits a student's own story, and a manager reads none of it.
 */
@Component
class CareerPolicy {

    boolean mayRead(CurrentUser user, StudentId student, TeamId team) {
        return user.isStudent(student) || user.isMemberOf(team);
    }

    /** Refuses everybody but the student and the student's team. */
    void requireReading(CurrentUser user, StudentId student, TeamId team) {
        refuseUnless(mayRead(user, student, team));
    }

    /** Refuses everybody but a member of the student's team. */
    void requireTeam(CurrentUser user, TeamId team) {
        refuseUnless(user.isMemberOf(team));
    }

    /** Refuses everybody but the student. */
    void requireTelling(CurrentUser user, StudentId student) {
        refuseUnless(user.isStudent(student));
    }

    private static void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw new NotFound();
        }
    }
}
