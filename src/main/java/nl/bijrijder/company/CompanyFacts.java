package nl.bijrijder.company;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What the partnership knows about a company.
 *
 * @param branch sector of work, as people say it: "bakkerij"
 * @param website complete address, starting with http
 * @param notes what is possible there, and what is not
 */
@Embeddable
public record CompanyFacts(
        String name,
        @Nullable String branch,
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String town,
        @Nullable String phone,
        @Nullable String website,
        @Enumerated(EnumType.STRING) Recognition recognition,
        @Nullable String notes) {

    /** These facts with this number. */
    public CompanyFacts withPhone(@Nullable String number) {
        return new CompanyFacts(name, branch, street, postcode, town, number, website, recognition, notes);
    }

    /** These facts at this address. */
    CompanyFacts at(CompanyAddress address) {
        return new CompanyFacts(
                name, branch, address.street(), address.postcode(), address.town(), phone, website, recognition, notes);
    }

    /** Only a name, a sector of work and a town: enough to start with. */
    public static CompanyFacts brief(String name, @Nullable String branch, @Nullable String town) {
        return new CompanyFacts(
                PlainText.line(name),
                PlainText.lineOrNull(branch),
                null,
                null,
                PlainText.lineOrNull(town),
                null,
                null,
                Recognition.UNKNOWN,
                null);
    }
}
