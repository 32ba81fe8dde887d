package nl.bijrijder.visit.guest;

import nl.bijrijder.visit.VisitSummary;
import org.springframework.stereotype.Component;

/**
 * What a company may say follows how far the visit is (DOMAIN §4): a yes as long as it is ahead and nobody of the company said so,
 * who comes and what is promised until it was held, how it was afterwards.
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
}
