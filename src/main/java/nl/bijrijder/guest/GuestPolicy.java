package nl.bijrijder.guest;

import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.visit.VisitSummary;
import org.springframework.stereotype.Component;

/**
 * What a company may say follows how far the visit is (DOMAIN §4): a yes as long as it is ahead and
 * nobody of the company said so, who comes and what is promised until
 * it was held, how it was afterwards. What companies answered is for those who lead the team that goes; to everybody else inside
 * it does not exist.
 */
@Component
class GuestPolicy {

    /** What a company may say through a link that opens; through one that does not there is nobody who asks. */
    GuestPermissions permissions(VisitSummary visit) {
        var isAhead = visit.status().isAhead();
        return new GuestPermissions(
                visit.isWaitingForYes(),
                isAhead,
                isAhead,
                isAhead,
                isAhead,
                visit.status().isBehind());
    }

    boolean mayLead(CurrentUser user, VisitSummary visit) {
        return user.leads(visit.team());
    }

    void requireLeading(CurrentUser user, VisitSummary visit) {
        if (!mayLead(user, visit)) {
            throw new NotFound();
        }
    }
}
