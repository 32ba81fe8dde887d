package nl.bijrijder.link;

import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.visit.VisitSummary;
import org.springframework.stereotype.Component;

/** Links are for those who lead the team that goes; to everybody else inside they do not exist. */
@Component
class LinkPolicy {

    boolean mayLead(CurrentUser user, VisitSummary visit) {
        return user.leads(visit.team());
    }

    void requireLeading(CurrentUser user, VisitSummary visit) {
        if (!mayLead(user, visit)) {
            throw new NotFound();
        }
    }
}
