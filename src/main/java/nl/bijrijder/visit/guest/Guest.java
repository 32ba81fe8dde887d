package nl.bijrijder.visit.guest;

import nl.bijrijder.company.ContactId;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitWitness;

/** Who holds a link that opens today. Controllers get it as an argument: without a link there is none, and nothing else makes one. */
public final class Guest implements VisitWitness.Checked {

    private final GuestLinkId link;
    private final CompanyVisitId visit;
    private final ContactId contact;

    Guest(GuestLinkId link, CompanyVisitId visit, ContactId contact) {
        this.link = link;
        this.visit = visit;
        this.contact = contact;
    }

    /** The link that was opened. */
    public GuestLinkId link() {
        return link;
    }

    @Override
    public CompanyVisitId visit() {
        return visit;
    }

    /** For whom the link was made; whoever it was sent on to may hold it now. */
    public ContactId contact() {
        return contact;
    }

    /** Where the pages of this visit are. */
    public String home() {
        return home(link);
    }

    static String home(GuestLinkId link) {
        return "/guest/visits/" + link;
    }
}
