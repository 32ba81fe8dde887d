package nl.bijrijder.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a person is named. The infix ("van den") stands apart, because Dutch lists sort "van den Berg" under B.
 *
 * @param givenName called name; the only part that is always there
 * @param infix "van den", or null
 * @param familyName null for people with one name
 */
@Embeddable
public record PersonName(
        @Column(name = "given_name") String givenName,
        @Column(name = "infix") @Nullable String infix,
        @Column(name = "family_name") @Nullable String familyName) {

    /** Longest length of each part, in characters. */
    public static final int MAX_LENGTH = 100;

    /** Trims and normalises the parts; blank ones become null. */
    public static PersonName of(String givenName, @Nullable String infix, @Nullable String familyName) {
        return new PersonName(PlainText.line(givenName), PlainText.lineOrNull(infix), PlainText.lineOrNull(familyName));
    }

    /** As Dutch lists of people sort: "van den Berg" under B, accents after the plain letter. */
    public static Comparator<PersonName> byFamilyName() {
        var dutch = Collator.getInstance(Locale.forLanguageTag("nl"));
        return Comparator.<PersonName, String>comparing(
                        name -> name.familyName == null ? name.givenName : name.familyName, dutch)
                .thenComparing(PersonName::givenName, dutch);
    }

    /** "Mila van den Berg". */
    public String full() {
        var full = new StringBuilder(givenName);
        if (infix != null) {
            full.append(' ').append(infix);
        }
        if (familyName != null) {
            full.append(' ').append(familyName);
        }
        return full.toString();
    }

    /** "MB": what stands in a round portrait without a photo. */
    public String initials() {
        var first = givenName.substring(0, givenName.offsetByCodePoints(0, 1));
        return familyName == null || familyName.isEmpty()
                ? first
                : first + familyName.substring(0, familyName.offsetByCodePoints(0, 1));
    }
}
