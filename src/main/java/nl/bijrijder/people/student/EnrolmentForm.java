package nl.bijrijder.people.student;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import nl.bijrijder.people.organisation.OrganisationId;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Period;
import org.jspecify.annotations.Nullable;

/** What a manager chooses when a student crosses over to another school or college. */
record EnrolmentForm(
        @Nullable EnrolmentId id,

        @NotNull(message = "{people.student.school.required}") @Nullable
        OrganisationId organisation,

        @NotNull(message = "{people.student.startsOn.required}") @PlausibleDay @Nullable
        LocalDate startsOn) {

    static EnrolmentForm of(LocalDate startsOn) {
        return new EnrolmentForm(EnrolmentId.random(), null, startsOn);
    }

    EnrolmentId enrolment() {
        return NotFound.unless(id);
    }

    OrganisationId place() {
        return Objects.requireNonNull(organisation);
    }

    Period period() {
        return Period.from(Objects.requireNonNull(startsOn));
    }
}
