package nl.bijrijder.visit.guest;

import jakarta.validation.constraints.NotNull;
import nl.bijrijder.company.ContactId;
import nl.bijrijder.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * For whom a link is made.
 *
 * @param id of the link to be, so that sending twice makes one
 */
record LinkForm(
        @Nullable GuestLinkId id,

        @NotNull(message = "{visit.link.contact.required}") @Nullable
        ContactId contact) {

    static LinkForm blank() {
        return new LinkForm(GuestLinkId.random(), null);
    }

    GuestLinkId linkId() {
        return NotFound.unless(id);
    }

    ContactId contactId() {
        return NotFound.unless(contact);
    }
}
