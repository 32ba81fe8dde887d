package nl.bijrijder.placement;

import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Initiative;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.springframework.stereotype.Component;

/**
 * Who may do what on a placement. Student and joint team see all of it; every member of the team plans, changes, talks and
 * stops. The student is at the wheel of the learning goals: writes them, changes every one of them and is the only one who
 * looks back; the team adds goals and puts right what it added (DOMAIN §2). A manager sees none of it.
 */
@Component
class PlacementPolicy {

    boolean maySee(CurrentUser user, TeamId team, StudentId student) {
        return user.isMemberOf(team) || user.isStudent(student);
    }

    void requireTeam(CurrentUser user, TeamId team) {
        refuseUnless(user.isMemberOf(team));
    }

    void requireGoals(CurrentUser user, TeamId team, StudentId student) {
        refuseUnless(maySee(user, team, student));
    }

    void requireRewriting(CurrentUser user, LearningGoal goal) {
        refuseUnless(mayRewrite(user, goal.team(), goal.student(), goal.initiative()));
    }

    boolean mayRewrite(CurrentUser user, TeamId team, StudentId student, Initiative initiative) {
        return user.isStudent(student) || (user.isMemberOf(team) && initiative != Initiative.STUDENT);
    }

    void requireLookingBack(CurrentUser user, StudentId student) {
        refuseUnless(user.isStudent(student));
    }

    /** What a page offers this person on a placement in this status. */
    PlacementPermissions permissions(CurrentUser user, PlacementSummary placement) {
        var member = user.isMemberOf(placement.team());
        var status = placement.status();
        return new PlacementPermissions(
                member && status != PlacementStatus.STOPPED,
                member && status.isOpen(),
                maySee(user, placement.team(), placement.student()) && status.isOpen(),
                user.isStudent(placement.student()) && placement.mayLookBack());
    }

    private static void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw new NotFound();
        }
    }
}
