package nl.bijrijder.company;

import nl.bijrijder.shared.CompanyId;
import org.jspecify.annotations.Nullable;

/** What somebody who goes to a company may know of it: the front of the file, never the notes in it. */
public record CompanyCard(
        CompanyId id,
        int version,
        String name,
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String town,
        @Nullable String phone,
        Recognition recognition) {

    /** Whether somebody said where it is. */
    public boolean isLocated() {
        return street != null || postcode != null || town != null;
    }

    static CompanyCard of(Company company) {
        var facts = company.toSummary().facts();
        return new CompanyCard(
                company.toSummary().id(),
                company.toSummary().version(),
                facts.name(),
                facts.street(),
                facts.postcode(),
                facts.town(),
                facts.phone(),
                facts.recognition());
    }
}
