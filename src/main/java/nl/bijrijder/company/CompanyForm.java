package nl.bijrijder.company;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Pattern.Flag;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** What somebody types about a company, on a page or in a list. */
public record CompanyForm(
        @Nullable CompanyId id,

        @Nullable Integer version,

        @Nullable PartnershipId partnership,

        @NotNull(message = "{company.name.required}")
        @Pattern(regexp = CompanyForm.SAYS_SOMETHING, message = "{company.name.required}")
        @Size(max = 200, message = "{company.line.long}")
        @Nullable
        String name,

        @Size(max = 200, message = "{company.line.long}") @Nullable
        String branch,

        @Size(max = 200, message = "{company.line.long}") @Nullable
        String street,

        @Pattern(regexp = CompanyForm.POSTCODE, flags = Flag.CASE_INSENSITIVE, message = "{company.postcode.shape}")
        @Nullable
        String postcode,

        @Size(max = 200, message = "{company.line.long}") @Nullable
        String town,

        @Pattern(regexp = CompanyForm.PHONE, message = "{company.phone.shape}") @Nullable
        String phone,

        @Size(max = 200, message = "{company.line.long}")
        @Pattern(regexp = CompanyForm.WEBSITE, flags = Flag.CASE_INSENSITIVE, message = "{company.website.shape}")
        @Nullable
        String website,

        @NotNull(message = "{company.recognition.required}") @Nullable
        Recognition recognition,

        @Size(max = 20_000, message = "{company.notes.long}") @Nullable
        String notes,

        @Nullable String doublesSeen) {

    /** A letter or digit somewhere, so that invisible characters alone are no name. */
    static final String SAYS_SOMETHING = "(?s).*[\\p{L}\\p{N}].*";

    static final String POSTCODE = "\\s*([1-9][0-9]{3}\\s*[A-Z]{2})?\\s*";
    static final String PHONE = "\\s*([0-9+() \\-]{6,30})?\\s*";
    static final String WEBSITE = "\\s*((https?://)?[^\\s/:@]+\\.[^\\s/:@]+(:[0-9]{1,5})?(/\\S*)?)?\\s*";

    static CompanyForm empty(CompanyId id, @Nullable PartnershipId partnership) {
        return new CompanyForm(
                id, null, partnership, null, null, null, null, null, null, null, Recognition.UNKNOWN, null, null);
    }

    static CompanyForm of(CompanySummary company) {
        var facts = company.facts();
        return new CompanyForm(
                company.id(),
                company.version(),
                company.partnership(),
                facts.name(),
                facts.branch(),
                facts.street(),
                facts.postcode(),
                facts.town(),
                facts.phone(),
                facts.website(),
                facts.recognition(),
                facts.notes(),
                null);
    }

    /** Which version the form was opened on. */
    int openedVersion() {
        return Objects.requireNonNullElse(version, -1);
    }

    /** What is asked for; only after validation. */
    AddCompany toCommand() {
        return new AddCompany(NotFound.unless(id), NotFound.unless(partnership), toFacts());
    }

    /** What was typed, in the form it is kept; only after validation. */
    public CompanyFacts toFacts() {
        return new CompanyFacts(
                PlainText.line(Objects.requireNonNull(name)),
                PlainText.lineOrNull(branch),
                PlainText.lineOrNull(street),
                spaced(PlainText.lineOrNull(postcode)),
                PlainText.lineOrNull(town),
                PlainText.lineOrNull(phone),
                complete(PlainText.lineOrNull(website)),
                Objects.requireNonNull(recognition),
                PlainText.linesOrNull(notes));
    }

    /** "1234ab" becomes "1234 AB"; what is no postcode stays as it is. */
    static @Nullable String spaced(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        var packed = typed.replace(" ", "").toUpperCase(Locale.ROOT);
        return packed.length() == 6 ? packed.substring(0, 4) + " " + packed.substring(4) : typed;
    }

    /** "bosgoed.example" becomes "https://bosgoed.example". */
    private static @Nullable String complete(@Nullable String typed) {
        return typed == null || typed.toLowerCase(Locale.ROOT).matches("https?://.*") ? typed : "https://" + typed;
    }
}
