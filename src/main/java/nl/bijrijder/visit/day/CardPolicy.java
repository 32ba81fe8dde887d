package nl.bijrijder.visit.day;

import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.visit.VisitStatus;
import nl.bijrijder.visit.VisitSummary;
import org.springframework.stereotype.Component;

/** Who goes along reads the card, and so does the team; as soon as a visit is called off there is none. */
@Component
class CardPolicy {

    void requireTeam(CurrentUser user, VisitSummary visit) {
        if (!user.isMemberOf(visit.team())) {
            throw new NotFound();
        }
    }

    boolean isReadable(VisitStatus status) {
        return status != VisitStatus.CANCELLED;
    }

    static boolean isCertain(VisitStatus status) {
        return status != VisitStatus.PLANNING && status != VisitStatus.CANCELLED;
    }
}
