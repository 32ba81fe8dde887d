package nl.bijrijder.route;

import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.springframework.stereotype.Component;

/**
 * Who may do what on the road. The student and the joint team see a student's route and plan next steps; the team keeps the
 * route; a leader of the team makes its plans and puts students on them (DOMAIN §2). A manager sees none of it.
 */
@Component
class RoutePolicy {

    boolean maySee(CurrentUser user, TeamId team, StudentId student) {
        return user.isMemberOf(team) || user.isStudent(student);
    }

    void requireSteering(CurrentUser user, TeamId team, StudentId student) {
        refuseUnless(maySee(user, team, student));
    }

    void requireTeam(CurrentUser user, TeamId team) {
        refuseUnless(user.isMemberOf(team));
    }

    void requireLeading(CurrentUser user, TeamId team) {
        refuseUnless(user.leads(team));
    }

    private static void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw new NotFound();
        }
    }
}
