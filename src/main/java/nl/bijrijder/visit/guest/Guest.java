package nl.bijrijder.visit.guest;

import nl.bijrijder.company.ContactId;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitWitness;

/**
 * Who holds a link that opens today. Controllers get it as an argument: without a link there is none.
 *
 * @param contact for whom the link was made; whoever it was sent on to may hold it now
 */
public record Guest(GuestLinkId link, CompanyVisitId visit, ContactId contact) implements VisitWitness {

    /** Where the pages of this visit are. */
    public String home() {
        return home(link);
    }

    static String home(GuestLinkId link) {
        return "/guest/visits/" + link;
    }
}
