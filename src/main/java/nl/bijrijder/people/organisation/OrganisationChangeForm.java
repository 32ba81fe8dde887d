package nl.bijrijder.people.organisation;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.platform.web.form.Versioned;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** What a manager changes about a school or college; what kind it is and its code stay. */
record OrganisationChangeForm(
        @Nullable Integer version,

        @SaysSomething(message = "{people.organisation.name.required}")
        @Size(max = OrganisationForm.NAME_LENGTH, message = "{people.organisation.name.long}")
        @Nullable
        String name,

        @Nullable Region region)
        implements Versioned {

    String plainName() {
        return PlainText.line(Objects.requireNonNull(name));
    }
}
