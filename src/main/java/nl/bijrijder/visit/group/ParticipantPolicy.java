package nl.bijrijder.visit.group;

import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.visit.VisitStatus;
import org.springframework.stereotype.Component;

/**
 * The team that goes says who goes along; its students see their own visits. Until the visit took place the list is a plan, and
 * changes freely. From then on it says who was to come, and wishes, attendance and looking back hang on it: nobody is taken off
 * any more (who did not come is ticked absent), but somebody who came along after all is still put on, for otherwise they could
 * neither be ticked nor look back. Once it is looked back on or called off, the list stays as it is.
 */
@Component
class ParticipantPolicy {

    /** Whether the person may put students of the team on the list. */
    boolean mayAdd(CurrentUser user, TeamId team, VisitStatus status) {
        return user.isMemberOf(team) && (status.isAhead() || status == VisitStatus.HELD);
    }

    /** Whether the person may take students off the list. */
    boolean mayTakeOff(CurrentUser user, TeamId team, VisitStatus status) {
        return user.isMemberOf(team) && status.isAhead();
    }

    void requireTeam(CurrentUser user, TeamId team) {
        if (!user.isMemberOf(team)) {
            throw new NotFound();
        }
    }
}
