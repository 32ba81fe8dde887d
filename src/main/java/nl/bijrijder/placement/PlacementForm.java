package nl.bijrijder.placement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import nl.bijrijder.company.ContactId;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.platform.web.form.Versioned;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What a member of the team types when planning or changing a placement.
 *
 * @param id id of the placement to be, so that sending twice makes one
 * @param version what the page was opened on; null for a new placement
 * @param contact somebody at a company: one choice, so that the two always belong together
 */
record PlacementForm(
        @Nullable PlacementId id,

        @Nullable Integer version,

        @NotNull(message = "{placement.contact.required}") @Nullable
        ContactId contact,

        @NotNull(message = "{placement.startsOn.required}") @PlausibleDay @Nullable
        LocalDate startsOn,

        @NotNull(message = "{placement.endsOn.required}") @PlausibleDay @Nullable
        LocalDate endsOn,

        @Min(value = 1, message = "{placement.hoursPerWeek.range}")
        @Max(value = PlacementPlan.MAX_HOURS, message = "{placement.hoursPerWeek.range}")
        @Nullable
        Integer hoursPerWeek,

        @SaysSomething(message = "{placement.work.required}")
        @Size(max = PlacementPlan.MAX_WORK, message = "{placement.work.long}")
        @Nullable
        String work)
        implements Versioned {

    /** Lengths are counted of the text as it will be kept. */
    PlacementForm {
        work = PlainText.lineOrNull(work);
    }

    /** The empty form of a new placement. */
    static PlacementForm empty(PlacementId id) {
        return new PlacementForm(id, null, null, null, null, null, null);
    }

    /** The form of a placement that is to be changed. */
    static PlacementForm of(PlacementSummary placement) {
        var plan = placement.plan();
        return new PlacementForm(
                placement.id(),
                placement.version(),
                plan.contact(),
                plan.startsOn(),
                plan.endsOn(),
                plan.hoursPerWeek(),
                plan.work());
    }

    /** The id of the placement to be. */
    PlacementId placementId() {
        return NotFound.unless(id);
    }

    /** Who was chosen; only after validation. */
    ContactId contactId() {
        return Objects.requireNonNull(contact);
    }

    /** What is agreed, at the company the contact is of; only after validation. */
    PlacementPlan toPlan(CompanyId company) {
        return new PlacementPlan(
                company,
                contactId(),
                Objects.requireNonNull(startsOn),
                Objects.requireNonNull(endsOn),
                hoursPerWeek,
                Objects.requireNonNull(work));
    }
}
