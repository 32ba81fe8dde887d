package nl.bijrijder.career;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.platform.web.form.Versioned;
import nl.bijrijder.shared.Lens;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * What a student types in an entry.
 *
 * @param id id of the entry to be, so that sending twice makes one
 * @param version of the entry it was opened from; null for a new one
 * @param onRoute whether the follow-up goes on the route
 * @param dueOn when that should be done
 */
record CareerEntryForm(
        @Nullable CareerEntryId id,
        @Nullable Integer version,
        @Valid CareerEntryContent content,
        @Nullable Boolean onRoute,
        @PlausibleDay @Nullable LocalDate dueOn)
        implements Versioned {

    private static final Set<String> OWN = Set.of("", "onRoute", "dueOn");

    CareerEntryForm {
        content = Objects.requireNonNullElse(content, CareerEntryContent.BLANK);
    }

    /** An empty form: today, seen through the lens the student came from, if any. */
    static CareerEntryForm blank(CareerEntryId id, LocalDate today, @Nullable Lens lens) {
        var lenses = lens == null ? Set.<Lens>of() : Set.of(lens);
        return new CareerEntryForm(id, null, CareerEntryContent.blank(today, lenses), null, null);
    }

    /** An entry, to tell it differently. */
    static CareerEntryForm of(CareerEntrySummary entry) {
        return new CareerEntryForm(entry.id(), entry.version(), entry.content(), null, null);
    }

    /** Id of the entry to be. */
    CareerEntryId entry() {
        return NotFound.unless(id);
    }

    /** These words for another entry. */
    CareerEntryForm withId(CareerEntryId other) {
        return new CareerEntryForm(other, null, content, onRoute, dueOn);
    }

    /** Whether something is told of what the student wanted and did. */
    public boolean tellsMore() {
        return content.tellsMore();
    }

    /** Whether a lens was chosen. */
    public boolean hasLenses() {
        return !content.lenses().isEmpty();
    }

    /** Whether there is something about what comes next. */
    public boolean looksAhead() {
        return content.followUp() != null || wantsRoute() || dueOn != null;
    }

    /** Refuses a last day for a step that goes nowhere. */
    void checkDue() {
        OnRoute.checkDue(wantsRoute(), dueOn);
    }

    /** Where a rule's sentence stands on this form: most rules speak of what is told. */
    String fieldOf(RuleBroken broken) {
        return OWN.contains(broken.field()) ? broken.field() : "content." + broken.field();
    }

    /** The entry asked for; only after validation. */
    WriteEntry toCommand(CareerEntryId entry) {
        return new WriteEntry(entry, content, wantsRoute() ? new OnRoute(dueOn) : null);
    }

    /** What the next page says. */
    String flashKey() {
        return wantsRoute() ? "career.saved.onRoute" : "career.saved";
    }

    private boolean wantsRoute() {
        return Boolean.TRUE.equals(onRoute);
    }
}
