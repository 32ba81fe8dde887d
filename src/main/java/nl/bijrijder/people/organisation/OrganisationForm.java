package nl.bijrijder.people.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.Rule;
import org.jspecify.annotations.Nullable;

/** What a manager types to add a school or college. */
record OrganisationForm(
        @Nullable OrganisationId id,

        @SaysSomething(message = "{people.organisation.name.required}")
        @Size(max = NAME_LENGTH, message = "{people.organisation.name.long}")
        @Nullable
        String name,

        @NotNull(message = "{people.organisation.sector.required}") @Nullable
        Sector sector,

        @NotBlank(message = "{people.organisation.brin.required}") @Nullable
        String brin,

        @Nullable Region region) {

    static final int NAME_LENGTH = 200;

    static OrganisationForm empty() {
        return new OrganisationForm(OrganisationId.random(), null, null, null, null);
    }

    OrganisationId organisation() {
        return NotFound.unless(id);
    }

    String plainName() {
        return PlainText.line(Objects.requireNonNull(name));
    }

    Sector chosenSector() {
        return Objects.requireNonNull(sector);
    }

    Brin code() {
        return Brin.parse(Objects.requireNonNull(brin))
                .orElseThrow(() -> Rule.broken("brin", "people.organisation.brin.shape"));
    }
}
