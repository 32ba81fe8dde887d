package nl.bijrijder.visit.day;

import java.util.List;
import nl.bijrijder.company.CompanyCard;
import nl.bijrijder.company.HostWords;
import nl.bijrijder.visit.VisitAgreements;
import nl.bijrijder.visit.VisitSummary;
import org.jspecify.annotations.Nullable;

/**
 * What a student wants to know before a visit. Nothing in it is about a student.
 *
 * @param known whom the class met already, or meets before the visit
 * @param hasPhoto whether there is a photo of that person
 * @param there what the company says of coming there; null when it said nothing
 * @param host who is the one to ask for at the company
 * @param classAhead whether the company comes to class first, and that has yet to be
 * @param teachers who of the school comes along
 */
record DayCard(
        VisitSummary visit,
        CompanyCard company,
        @Nullable FaceSummary known,
        boolean hasPhoto,
        @Nullable HostWords there,
        @Nullable String host,
        boolean classAhead,
        List<String> teachers,
        Programme programme) {

    /** Whether the day is fixed and the company said yes. */
    public boolean isCertain() {
        return visit.day() != null && CardPolicy.isCertain(visit.status());
    }

    /** What may be known of that person. */
    @Nullable
    public Face face() {
        return known == null ? null : known.face();
    }

    public VisitAgreements agreements() {
        return visit.plan().agreements();
    }

    /** What to wear: as was agreed for this visit, and else what always holds there. */
    @Nullable
    public String clothing() {
        var agreed = agreements().clothing();
        return agreed == null && there != null ? there.clothing() : agreed;
    }

    /** How to get there, and where to go in. */
    @Nullable
    public String directions() {
        return there == null ? null : there.directions();
    }

    /** Whether anything is known about whom one meets there. */
    public boolean hasSomebody() {
        return known != null || host != null;
    }
}
