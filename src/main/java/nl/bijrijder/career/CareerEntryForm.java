package nl.bijrijder.career;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.shared.Lens;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.Rule;
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

        @NotBlank(message = "{career.title.required}")
        @Size(max = CareerEntryContent.MAX_TITLE, message = "{career.title.long}")
        @Nullable
        String title,

        @NotBlank(message = "{career.lookingBack.required}")
        @Size(max = CareerEntryContent.MAX_LOOKING_BACK, message = "{career.lookingBack.long}")
        @Nullable
        String lookingBack,

        @Nullable Mood mood,

        @NotNull(message = "{career.happenedOn.required}") @PlausibleDay @Nullable
        LocalDate happenedOn,

        @Size(max = CareerEntryContent.MAX_AIM, message = "{career.aim.long}") @Nullable
        String aim,

        @Size(max = CareerEntryContent.MAX_AIM, message = "{career.aim.long}") @Nullable
        String result,

        @Nullable Set<Lens> lenses,

        @Size(max = CareerEntryContent.MAX_FOLLOW_UP, message = "{career.followUp.long}") @Nullable
        String followUp,

        @Nullable Boolean onRoute,

        @PlausibleDay @Nullable LocalDate dueOn) {

    /** Lengths are counted of the text as it will be kept. */
    CareerEntryForm {
        title = PlainText.lineOrNull(title);
        lookingBack = PlainText.linesOrNull(lookingBack);
        aim = PlainText.linesOrNull(aim);
        result = PlainText.linesOrNull(result);
        followUp = PlainText.linesOrNull(followUp);
    }

    /** An empty form: today, seen through the lens the student came from, if any. */
    static CareerEntryForm blank(CareerEntryId id, LocalDate today, @Nullable Lens lens) {
        var lenses = lens == null ? Set.<Lens>of() : Set.of(lens);
        return new CareerEntryForm(id, null, null, null, null, today, null, null, lenses, null, null, null);
    }

    /** An entry, to tell it differently. */
    static CareerEntryForm of(CareerEntrySummary entry) {
        var content = entry.content();
        return new CareerEntryForm(
                entry.id(),
                entry.version(),
                content.title(),
                content.lookingBack(),
                content.mood(),
                content.happenedOn(),
                content.aim(),
                content.result(),
                content.lenses(),
                content.followUp(),
                null,
                null);
    }

    /** Which version the form was opened on. */
    int openedVersion() {
        return Objects.requireNonNullElse(version, -1);
    }

    /** Id of the entry to be. */
    CareerEntryId entry() {
        return NotFound.unless(id);
    }

    /** These words for another entry. */
    CareerEntryForm withId(CareerEntryId other) {
        return new CareerEntryForm(
                other, null, title, lookingBack, mood, happenedOn, aim, result, lenses, followUp, onRoute, dueOn);
    }

    /** Whether something is told of what the student wanted and did. */
    public boolean tellsMore() {
        return aim != null || result != null;
    }

    /** Whether a lens was chosen. */
    public boolean hasLenses() {
        return lenses != null && !lenses.isEmpty();
    }

    /** Whether there is something about what comes next. */
    public boolean looksAhead() {
        return followUp != null || wantsRoute() || dueOn != null;
    }

    /** Refuses a last day for a step that goes nowhere. */
    void checkDue() {
        if (dueOn != null && !wantsRoute()) {
            throw Rule.broken("onRoute", "career.dueOn.loose");
        }
    }

    /** The entry asked for; only after validation. */
    WriteEntry toCommand(CareerEntryId entry) {
        var content = new CareerEntryContent(
                Objects.requireNonNull(happenedOn),
                Objects.requireNonNull(title),
                aim,
                result,
                Objects.requireNonNull(lookingBack),
                followUp,
                mood,
                lenses == null ? Set.of() : lenses);
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
