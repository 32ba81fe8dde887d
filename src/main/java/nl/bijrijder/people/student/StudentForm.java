package nl.bijrijder.people.student;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import nl.bijrijder.people.account.EmailAddress;
import nl.bijrijder.people.organisation.OrganisationId;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** What a manager types to add a student. */
record StudentForm(
        @Nullable StudentId id,

        @SaysSomething(message = "{people.student.givenName.required}")
        @Size(max = PersonName.MAX_LENGTH, message = "{people.student.name.long}")
        @Nullable
        String givenName,

        @Size(max = PersonName.MAX_LENGTH, message = "{people.student.name.long}") @Nullable
        String infix,

        @Size(max = PersonName.MAX_LENGTH, message = "{people.student.name.long}") @Nullable
        String familyName,

        @NotNull(message = "{people.student.bornOn.required}") @PlausibleDay @Nullable
        LocalDate bornOn,

        @NotBlank(message = "{people.student.email.required}") @Nullable
        String email,

        @NotNull(message = "{people.student.team.required}") @Nullable
        TeamId team,

        @NotNull(message = "{people.student.school.required}") @Nullable
        OrganisationId organisation,

        @NotNull(message = "{people.student.startsOn.required}") @PlausibleDay @Nullable
        LocalDate startsOn) {

    static StudentForm of(@Nullable TeamId team, LocalDate startsOn) {
        return new StudentForm(StudentId.random(), null, null, null, null, null, team, null, startsOn);
    }

    /** Looks at the shape of the address. */
    void checkEmail() {
        if (email != null && !email.isBlank()) {
            EmailAddress.require(email);
        }
    }

    /** The student asked for; only after validation. */
    AdmitStudent toCommand() {
        return new AdmitStudent(
                NotFound.unless(id),
                PersonName.of(Objects.requireNonNull(givenName), infix, familyName),
                Objects.requireNonNull(bornOn),
                EmailAddress.require(Objects.requireNonNull(email)),
                Objects.requireNonNull(team),
                Objects.requireNonNull(organisation),
                Objects.requireNonNull(startsOn));
    }
}
