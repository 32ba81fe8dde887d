package nl.bijrijder.visit.guest;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import nl.bijrijder.company.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * For whom a link is made.
 *
 * @param id of the link to be, so that sending twice makes one
 */
record LinkForm(
        @Nullable String id,

        @NotBlank(message = "{link.contact.required}") @Nullable
        String contact) {

    static LinkForm blank() {
        return new LinkForm(GuestLinkId.random().toString(), null);
    }

    GuestLinkId linkId() {
        return GuestLinkId.valueOf(Objects.requireNonNullElse(id, ""));
    }

    ContactId contactId() {
        return ContactId.valueOf(Objects.requireNonNullElse(contact, ""));
    }
}
