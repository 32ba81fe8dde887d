package nl.bijrijder.company;

import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** Where a company is, as far as that is known. */
public record CompanyAddress(
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String town) {

    /** What somebody types as a Dutch postcode, or nothing at all. */
    public static final String POSTCODE = CompanyForm.POSTCODE;

    /** What was typed, in the form it is kept. */
    public static CompanyAddress of(@Nullable String street, @Nullable String postcode, @Nullable String town) {
        return new CompanyAddress(
                PlainText.lineOrNull(street),
                CompanyForm.spaced(PlainText.lineOrNull(postcode)),
                PlainText.lineOrNull(town));
    }
}
