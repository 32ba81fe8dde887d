package nl.bijrijder.route;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.bijrijder.people.qualification.MboPathway;
import nl.bijrijder.people.qualification.QualificationId;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * What a team leader types for a new plan.
 *
 * @param q what was searched for, so that the list of qualifications stays the same
 */
record PlanForm(
        @Nullable RoutePlanId id,
        @Nullable String q,

        @NotNull(message = "{route.plan.type.required}") @Nullable
        RouteType type,

        @NotNull(message = "{route.plan.name.required}") @Nullable
        TeamId team,

        @NotBlank(message = "{route.plan.name.required}") @Size(max = 200, message = "{route.plan.name.long}") @Nullable
        String name,

        @NotNull(message = "{route.plan.qualification.required}") @Nullable
        QualificationId qualification,

        @NotNull(message = "{route.plan.profile.required}") @Nullable
        VmboProfile profile,

        @NotNull(message = "{route.plan.pathway.required}") @Nullable
        MboPathway pathway) {

    static PlanForm empty(String q, RouteType type, @Nullable TeamId team) {
        return new PlanForm(RoutePlanId.random(), q, type, team, null, null, null, MboPathway.BOL);
    }

    /** The plan asked for; only after validation. */
    MakePlan toCommand() {
        return new MakePlan(
                NotFound.unless(id),
                Objects.requireNonNull(team),
                PlainText.line(Objects.requireNonNull(name)),
                Objects.requireNonNull(type),
                Objects.requireNonNull(qualification),
                Objects.requireNonNull(profile),
                Objects.requireNonNull(pathway));
    }
}
