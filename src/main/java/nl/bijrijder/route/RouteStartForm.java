package nl.bijrijder.route;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import nl.bijrijder.shared.IdempotencyKey;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.SchoolYear;
import nl.bijrijder.shared.StudentId;
import org.jspecify.annotations.Nullable;

/**
 * Whom a team leader puts on a plan.
 *
 * @param startYear the calendar year in which the school year of route year 1 begins
 */
record RouteStartForm(
        @Nullable IdempotencyKey id,

        @NotEmpty(message = "{route.plan.students.required}") @Nullable
        List<StudentId> students,

        @NotNull(message = "{route.plan.students.start.required}")
        @Min(value = 2000, message = "{route.plan.students.start.required}")
        @Max(value = 2200, message = "{route.plan.students.start.required}")
        @Nullable
        Integer startYear) {

    static RouteStartForm empty(SchoolYear current) {
        return new RouteStartForm(IdempotencyKey.random(), null, current.firstYear());
    }

    /** Which start it is, so that sending twice makes one. */
    IdempotencyKey key() {
        return NotFound.unless(id);
    }

    /** The year in which the students start; only after validation. */
    SchoolYear start() {
        return new SchoolYear(Objects.requireNonNull(startYear));
    }

    List<StudentId> studentIds() {
        return Objects.requireNonNull(students).stream().map(NotFound::unless).toList();
    }
}
