package nl.bijrijder.people.student;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import nl.bijrijder.people.organisation.OrganisationId;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.shared.Period;
import org.jspecify.annotations.Nullable;

/** What a manager chooses when a student crosses over to another school or college. */
record EnrolmentForm(
        @Nullable String id,

        @NotBlank(message = "{student.school.required}") @Nullable
        String organisation,

        @NotNull(message = "{student.startsOn.required}") @PlausibleDay @Nullable
        LocalDate startsOn) {

    static EnrolmentForm of(LocalDate startsOn) {
        return new EnrolmentForm(EnrolmentId.random().toString(), null, startsOn);
    }

    EnrolmentId enrolment() {
        return EnrolmentId.valueOf(Objects.requireNonNullElse(id, ""));
    }

    OrganisationId place() {
        return OrganisationId.valueOf(Objects.requireNonNull(organisation));
    }

    Period period() {
        return Period.from(Objects.requireNonNull(startsOn));
    }
}
