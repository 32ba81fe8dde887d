package nl.bijrijder.visit;

import nl.bijrijder.shared.CompanyId;
import org.jspecify.annotations.Nullable;

/**
 * What a new visit starts from. What is typed is kept by the address of its form, so each start has an address of its own: what was
 * typed for one company, or in the copy of one visit, is not opened for another.
 *
 * @param from the visit that is copied, if any
 * @param company the company it is planned for, if any
 */
record VisitStart(@Nullable CompanyVisitId from, @Nullable CompanyId company) {

    static final VisitStart NOTHING = new VisitStart(null, null);

    private static final String VISITS = "/team/visits";

    /** Like a visit, or for a company, or neither. */
    static VisitStart of(@Nullable CompanyVisitId from, @Nullable CompanyId company) {
        return from != null ? new VisitStart(from, null) : new VisitStart(null, company);
    }

    /** Address of the form. */
    String place() {
        return company != null ? back() + "/visits/new" : VISITS + (from == null ? "/new" : "/new/" + from);
    }

    /** Where the form is sent. */
    public String action() {
        return VISITS + (company != null ? "?at=" + company : from == null ? "" : "?from=" + from);
    }

    /** Where the form was opened from. */
    public String back() {
        return company != null ? "/team/companies/" + company : from == null ? VISITS : VISITS + "/" + from;
    }
}
