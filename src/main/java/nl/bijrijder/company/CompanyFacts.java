package nl.bijrijder.company;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Pattern.Flag;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import nl.bijrijder.platform.web.form.Constraints;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What the partnership knows about a company: as it is typed, kept and shown.
 *
 * @param branch sector of work, as people say it: "bakkerij"
 * @param website complete address, starting with http, once it is settled
 * @param notes what is possible there, and what is not
 */
@Embeddable
public record CompanyFacts(
        @SaysSomething(message = "{company.name.required}") @Size(max = 200, message = "{company.line.long}")
        String name,

        @Size(max = 200, message = "{company.line.long}") @Nullable
        String branch,

        @Size(max = 200, message = "{company.line.long}") @Nullable
        String street,

        @Pattern(regexp = CompanyAddress.POSTCODE, flags = Flag.CASE_INSENSITIVE, message = "{company.postcode.shape}")
        @Nullable
        String postcode,

        @Size(max = 200, message = "{company.line.long}") @Nullable
        String town,

        @Pattern(regexp = CompanyFacts.PHONE, message = "{company.phone.shape}") @Nullable
        String phone,

        @Size(max = 200, message = "{company.line.long}")
        @Pattern(regexp = CompanyFacts.WEBSITE, flags = Flag.CASE_INSENSITIVE, message = "{company.website.shape}")
        @Nullable
        String website,

        @NotNull(message = "{company.recognition.required}") @Enumerated(EnumType.STRING)
        Recognition recognition,

        @Size(max = 20_000, message = "{company.notes.long}") @Nullable
        String notes) {

    static final String PHONE = "\\s*([0-9+() \\-]{6,30})?\\s*";

    private static final String WEBSITE = "\\s*((https?://)?[^\\s/:@]+\\.[^\\s/:@]+(:[0-9]{1,5})?(/\\S*)?)?\\s*";

    /** A company nobody said anything of. */
    static final CompanyFacts BLANK = brief("", null, null);

    /** Lengths are counted of the text as it will be kept. */
    public CompanyFacts {
        name = Objects.requireNonNullElse(PlainText.lineOrNull(name), "");
        branch = PlainText.lineOrNull(branch);
        street = PlainText.lineOrNull(street);
        postcode = PlainText.lineOrNull(postcode);
        town = PlainText.lineOrNull(town);
        phone = PlainText.lineOrNull(phone);
        website = PlainText.lineOrNull(website);
        notes = PlainText.linesOrNull(notes);
    }

    /** Only a name, a sector of work and a town: enough to start with. */
    public static CompanyFacts brief(String name, @Nullable String branch, @Nullable String town) {
        return new CompanyFacts(name, branch, null, null, town, null, null, Recognition.UNKNOWN, null);
    }

    /** These facts with this number. */
    public CompanyFacts withPhone(@Nullable String number) {
        return new CompanyFacts(name, branch, street, postcode, town, number, website, recognition, notes);
    }

    private CompanyFacts withWebsite(@Nullable String address) {
        return new CompanyFacts(name, branch, street, postcode, town, phone, address, recognition, notes);
    }

    /** These facts at this address. */
    CompanyFacts at(CompanyAddress address) {
        return new CompanyFacts(
                name, branch, address.street(), address.postcode(), address.town(), phone, website, recognition, notes);
    }

    /** These facts with the postcode and its website spelled out; only after validation. */
    public CompanyFacts settled() {
        var spaced = CompanyAddress.spaced(postcode);
        return new CompanyFacts(name, branch, street, spaced, town, phone, website, recognition, notes)
                .withWebsite(complete(website));
    }

    /**
     * Checks what is typed or read of this company; a website may be longer by what was added to spell it out.
     *
     * @throws RuleBroken when it cannot be kept
     */
    void check() {
        Constraints.check(withWebsite(website == null ? null : website.replaceFirst("^https://", "")));
    }

    /** Says what cannot be kept beside the fields of a form, which are called so after this prefix. */
    public void check(String prefix, BindingResult errors) {
        Constraints.check(this, prefix, errors);
    }

    /** "bosgoed.example" becomes "https://bosgoed.example". */
    private static @Nullable String complete(@Nullable String typed) {
        return typed == null || typed.toLowerCase(Locale.ROOT).matches("https?://.*") ? typed : "https://" + typed;
    }
}
