package nl.bijrijder.visit.day;

import java.util.List;
import nl.bijrijder.company.CompanySummary;
import nl.bijrijder.shared.CompanyId;
import org.jspecify.annotations.Nullable;

/**
 * Who of a company comes to class, for those who keep its file.
 *
 * @param everybody whoever comes next first
 */
record FacePage(CompanySummary company, List<Known> everybody) {

    /** Who comes next; null when nobody was named. */
    @Nullable
    public FaceSummary next() {
        return everybody.isEmpty() ? null : everybody.get(0).face();
    }

    /** The address of the form. */
    public String home() {
        return home(company.id());
    }

    static String home(CompanyId company) {
        return "/team/companies/" + company + "/face";
    }

    /**
     * Somebody in the file.
     *
     * @param isComing to a visit that is ahead
     */
    record Known(FaceSummary face, boolean hasPhoto, boolean isComing) {}
}
