package nl.bijrijder.placement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import nl.bijrijder.company.ContactId;
import nl.bijrijder.platform.web.form.PlausibleDay;
import org.jspecify.annotations.Nullable;

/**
 * When and with whom a conversation of a placement is planned.
 *
 * @param contact whom of the company
 */
record TalkForm(
        @Nullable Integer version,

        @NotNull(message = "{placement.talk.plannedOn.required}") @PlausibleDay @Nullable
        LocalDate plannedOn,

        @NotNull(message = "{placement.contact.required}") @Nullable
        ContactId contact) {

    static TalkForm of(PlacementContactSummary talk) {
        return new TalkForm(talk.version(), talk.plannedOn(), talk.contact());
    }

    /** The version the page was opened on; none counts as an old one. */
    int openedVersion() {
        return version == null ? -1 : version;
    }

    /** The day; only after validation. */
    LocalDate day() {
        return Objects.requireNonNull(plannedOn);
    }

    /** Who was chosen; only after validation. */
    ContactId contactId() {
        return Objects.requireNonNull(contact);
    }
}
