package nl.bijrijder.people.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** What a manager types to record a partnership. */
record PartnershipForm(
        @Nullable PartnershipId id,

        @NotBlank(message = "{people.organisation.name.required}")
        @Size(max = OrganisationForm.NAME_LENGTH, message = "{people.organisation.name.long}")
        @Nullable
        String name,

        @NotNull(message = "{people.organisation.startsOn.required}") @PlausibleDay @Nullable
        LocalDate startsOn,

        @PlausibleDay @Nullable LocalDate endsOn,
        @Nullable Set<OrganisationId> organisations) {

    static PartnershipForm empty() {
        return new PartnershipForm(PartnershipId.random(), null, null, null, null);
    }

    PartnershipId partnership() {
        return NotFound.unless(id);
    }

    String plainName() {
        return PlainText.line(Objects.requireNonNull(name));
    }

    Period term() {
        return new Period(Objects.requireNonNull(startsOn), endsOn);
    }

    Set<OrganisationId> members() {
        return Objects.requireNonNullElse(organisations, Set.<OrganisationId>of()).stream()
                .map(NotFound::unless)
                .collect(Collectors.toSet());
    }
}
