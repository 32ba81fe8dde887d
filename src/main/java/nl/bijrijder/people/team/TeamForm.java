package nl.bijrijder.people.team;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** What a manager types to form a team. */
record TeamForm(
        @Nullable TeamId id,

        @NotBlank(message = "{people.team.name.required}")
        @Size(max = NAME_LENGTH, message = "{people.team.name.long}")
        @Nullable
        String name,

        @NotNull(message = "{people.team.partnership.required}") @Nullable
        PartnershipId partnership,

        @NotNull(message = "{people.team.startsOn.required}") @PlausibleDay @Nullable
        LocalDate startsOn,

        @PlausibleDay @Nullable LocalDate endsOn) {

    private static final int NAME_LENGTH = 200;

    static TeamForm empty() {
        return new TeamForm(TeamId.random(), null, null, null, null);
    }

    TeamId team() {
        return NotFound.unless(id);
    }

    String plainName() {
        return PlainText.line(Objects.requireNonNull(name));
    }

    PartnershipId chosenPartnership() {
        return Objects.requireNonNull(partnership);
    }

    Period period() {
        return new Period(Objects.requireNonNull(startsOn), endsOn);
    }
}
