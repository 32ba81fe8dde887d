package nl.bijrijder.company;

import java.util.Locale;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** Where a company is, as far as that is known. */
public record CompanyAddress(
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String town) {

    /** What somebody types as a Dutch postcode, or nothing at all. */
    public static final String POSTCODE = "\\s*([1-9][0-9]{3}\\s*[A-Z]{2})?\\s*";

    /** What was typed, in the form it is kept. */
    public static CompanyAddress of(@Nullable String street, @Nullable String postcode, @Nullable String town) {
        return new CompanyAddress(
                PlainText.lineOrNull(street), spaced(PlainText.lineOrNull(postcode)), PlainText.lineOrNull(town));
    }

    /** "1234ab" becomes "1234 AB"; what is no postcode stays as it is. */
    static @Nullable String spaced(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        var packed = typed.replace(" ", "").toUpperCase(Locale.ROOT);
        return packed.length() == 6 ? packed.substring(0, 4) + " " + packed.substring(4) : typed;
    }
}
