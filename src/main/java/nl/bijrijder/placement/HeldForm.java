package nl.bijrijder.placement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import nl.bijrijder.platform.web.form.PlausibleDay;
import org.jspecify.annotations.Nullable;

/** On which day a conversation of a placement took place. */
record HeldForm(
        @NotNull(message = "{placement.talk.heldOn.required}") @PlausibleDay @Nullable
        LocalDate heldOn) {

    /** The day; only after validation. */
    LocalDate day() {
        return Objects.requireNonNull(heldOn);
    }
}
