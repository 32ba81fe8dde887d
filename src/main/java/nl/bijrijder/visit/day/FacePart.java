package nl.bijrijder.visit.day;

import nl.bijrijder.company.CompanyPart;
import nl.bijrijder.company.CompanySummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who comes to class, on the page of a company. */
@Component
class FacePart implements CompanyPart {

    private final CompanyFaces faces;

    FacePart(CompanyFaces faces) {
        this.faces = faces;
    }

    @Override
    public Part part(CompanySummary company) {
        return new Part("visit/face/_parts", faces.card(company));
    }

    /**
     * What the card shows.
     *
     * @param company in whose file this is
     * @param next who comes next; null when nobody was named
     */
    record Card(CompanySummary company, @Nullable FaceSummary next, boolean hasPhoto) {

        /** The address of the form. */
        public String href() {
            return FacePage.home(company.id());
        }

        /** Where the photo is; null when nobody was named. */
        @Nullable
        public String picture() {
            return next == null ? null : "/team/companies/" + company.id() + "/faces/" + next.id() + "/picture";
        }
    }
}
