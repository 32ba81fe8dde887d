package nl.bijrijder.company;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.bijrijder.people.account.EmailAddress;
import nl.bijrijder.platform.web.form.Constraints;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * Whom to call at a company: as it is typed, kept and shown.
 *
 * @param role what this person does there
 * @param email in lower case, once it is settled
 */
@Embeddable
public record ContactFacts(
        @SaysSomething(message = "{company.contact.name.required}") @Size(max = 200, message = "{company.line.long}")
        String name,

        @Size(max = 200, message = "{company.line.long}") @Nullable
        String role,

        @Size(max = 200, message = "{company.line.long}")
        @Pattern(regexp = EmailAddress.SHAPE, message = "{company.contact.email.shape}")
        @Nullable
        String email,

        @Pattern(regexp = CompanyFacts.PHONE, message = "{company.phone.shape}") @Nullable
        String phone) {

    /** Lengths are counted of the text as it will be kept. */
    public ContactFacts {
        name = Objects.requireNonNullElse(PlainText.lineOrNull(name), "");
        role = PlainText.lineOrNull(role);
        email = PlainText.lineOrNull(email);
        phone = PlainText.lineOrNull(phone);
    }

    /** Somebody to call, of whom nothing but the name is known. */
    public static ContactFacts named(String name) {
        return new ContactFacts(name, null, null, null);
    }

    /** These facts with the address as accounts are found by; only after validation. */
    public ContactFacts settled() {
        var address = email == null
                ? null
                : EmailAddress.parse(email).map(EmailAddress::value).orElse(null);
        return new ContactFacts(name, role, address, phone);
    }

    /**
     * Checks what is typed or read of this person.
     *
     * @throws RuleBroken when it cannot be kept
     */
    void check() {
        Constraints.check(this);
    }

    /** Says what cannot be kept beside the fields of a form, which are called so after this prefix. */
    public void check(String prefix, BindingResult errors) {
        Constraints.check(this, prefix, errors);
    }
}
