package nl.bijrijder.company;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.bijrijder.people.account.EmailAddress;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What somebody types about a person to call, on a page or in a list. */
public record ContactForm(
        @Nullable ContactId id,

        @Nullable Integer version,

        @SaysSomething(message = "{company.contact.name.required}")
        @Size(max = 200, message = "{company.line.long}")
        @Nullable
        String name,

        @Size(max = 200, message = "{company.line.long}") @Nullable
        String role,

        @Size(max = 200, message = "{company.line.long}") @Nullable
        String email,

        @Pattern(regexp = CompanyFacts.PHONE, message = "{company.phone.shape}") @Nullable
        String phone) {

    static ContactForm empty(ContactId id) {
        return new ContactForm(id, null, null, null, null, null);
    }

    static ContactForm of(ContactSummary contact) {
        var facts = contact.facts();
        return new ContactForm(
                contact.id(), contact.version(), facts.name(), facts.role(), facts.email(), facts.phone());
    }

    /** Whether something was typed that is no e-mail address. */
    public boolean hasBadEmail() {
        return email != null && !email.isBlank() && EmailAddress.parse(email).isEmpty();
    }

    void check(BindingResult errors) {
        if (hasBadEmail()) {
            errors.rejectValue("email", "company.contact.email.shape");
        }
    }

    /** Which version the form was opened on. */
    int openedVersion() {
        return Objects.requireNonNullElse(version, -1);
    }

    AddContact toCommand(CompanyId company) {
        return new AddContact(NotFound.unless(id), company, toFacts());
    }

    /** What was typed, in the form it is kept; only after validation. */
    public ContactFacts toFacts() {
        return new ContactFacts(
                PlainText.line(Objects.requireNonNull(name)),
                PlainText.lineOrNull(role),
                EmailAddress.parse(Objects.requireNonNullElse(email, ""))
                        .map(EmailAddress::value)
                        .orElse(null),
                PlainText.lineOrNull(phone));
    }
}
