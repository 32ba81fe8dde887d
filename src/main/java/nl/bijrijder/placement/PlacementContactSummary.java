package nl.bijrijder.placement;

import java.time.LocalDate;
import nl.bijrijder.company.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * What other modules and pages show of one conversation of a placement.
 *
 * @param contact whom of the company
 * @param heldOn the day it took place, or null
 */
public record PlacementContactSummary(
        PlacementContactId id,
        int version,
        ContactKind kind,
        ContactId contact,
        LocalDate plannedOn,
        @Nullable LocalDate heldOn,
        ContactState state) {

    /** The day it took place, or else the day it is planned on. */
    public LocalDate day() {
        return heldOn == null ? plannedOn : heldOn;
    }
}
