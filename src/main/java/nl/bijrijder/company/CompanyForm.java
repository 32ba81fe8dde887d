package nl.bijrijder.company;

import jakarta.validation.Valid;
import java.util.Objects;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PartnershipId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types about a company.
 *
 * @param doublesSeen which companies that look like it the page showed already
 */
record CompanyForm(
        @Nullable CompanyId id,
        @Nullable Integer version,
        @Nullable PartnershipId partnership,
        @Valid CompanyFacts facts,
        @Nullable String doublesSeen) {

    CompanyForm {
        facts = Objects.requireNonNullElse(facts, CompanyFacts.BLANK);
    }

    static CompanyForm empty(CompanyId id, @Nullable PartnershipId partnership) {
        return new CompanyForm(id, null, partnership, CompanyFacts.BLANK, null);
    }

    static CompanyForm of(CompanySummary company) {
        return new CompanyForm(company.id(), company.version(), company.partnership(), company.facts(), null);
    }

    /** Which version the form was opened on. */
    int openedVersion() {
        return Objects.requireNonNullElse(version, -1);
    }

    /** What is asked for; only after validation. */
    AddCompany toCommand() {
        return new AddCompany(NotFound.unless(id), NotFound.unless(partnership), facts.settled());
    }
}
