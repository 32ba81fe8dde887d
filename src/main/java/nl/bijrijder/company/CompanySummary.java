package nl.bijrijder.company;

import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.PartnershipId;

/** What other modules and pages show of a company. */
public record CompanySummary(CompanyId id, PartnershipId partnership, CompanyFacts facts, int version) {

    /** How the company is called. */
    public String name() {
        return facts.name();
    }
}
