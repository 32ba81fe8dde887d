package nl.bijrijder.route;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What a team leader types for a new milestone.
 *
 * @param version the plan's version the form was opened with
 * @param moment route year and phase, as {@code 2-3}
 */
record MilestoneForm(
        @Nullable MilestoneId id,
        @Nullable Integer version,

        @SaysSomething(message = "{route.plan.add.title.required}")
        @Size(max = 200, message = "{route.plan.name.long}")
        @Nullable
        String title,

        @NotNull(message = "{route.plan.add.moment.required}")
        @Pattern(regexp = "[1-6]-[1-4]", message = "{route.plan.add.moment.required}")
        @Nullable
        String moment,

        @NotNull(message = "{route.plan.add.kind.required}") @Nullable
        MilestoneKind kind,

        @Nullable ProgrammePart part) {

    static MilestoneForm empty(int version) {
        return new MilestoneForm(MilestoneId.random(), version, null, null, null, null);
    }

    /** What was typed, on the plan as it is now. */
    static MilestoneForm reopened(@Nullable MilestoneForm typed, int current) {
        return typed == null
                ? empty(current)
                : new MilestoneForm(typed.id, current, typed.title, typed.moment, typed.kind, typed.part);
    }

    /** The milestone asked for; only after validation. */
    AddMilestone toCommand() {
        var place = Objects.requireNonNull(moment);
        return new AddMilestone(
                NotFound.unless(id),
                Objects.requireNonNullElse(version, -1),
                new RoadPhase(place.charAt(0) - '0', place.charAt(2) - '0'),
                Objects.requireNonNull(kind),
                part,
                PlainText.line(Objects.requireNonNull(title)));
    }
}
