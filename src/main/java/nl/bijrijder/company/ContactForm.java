package nl.bijrijder.company;

import java.util.Objects;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What somebody types about a person to call; what must hold of it stands in {@link ContactFacts}. */
record ContactForm(
        @Nullable ContactId id,
        @Nullable Integer version,
        @Nullable String name,
        @Nullable String role,
        @Nullable String email,
        @Nullable String phone) {

    static ContactForm empty(ContactId id) {
        return new ContactForm(id, null, null, null, null, null);
    }

    static ContactForm of(ContactSummary contact) {
        var facts = contact.facts();
        return new ContactForm(
                contact.id(), contact.version(), facts.name(), facts.role(), facts.email(), facts.phone());
    }

    void check(BindingResult errors) {
        typed().check("", errors);
    }

    /** Which version the form was opened on. */
    int openedVersion() {
        return Objects.requireNonNullElse(version, -1);
    }

    AddContact toCommand(CompanyId company) {
        return new AddContact(NotFound.unless(id), company, toFacts());
    }

    /** What was typed, in the form it is kept; only after validation. */
    ContactFacts toFacts() {
        return typed().settled();
    }

    private ContactFacts typed() {
        return new ContactFacts(Objects.requireNonNullElse(name, ""), role, email, phone);
    }
}
