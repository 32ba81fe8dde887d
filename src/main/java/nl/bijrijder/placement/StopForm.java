package nl.bijrijder.placement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Why a placement ends early.
 *
 * @param stoppedOn the last day at the company; of no meaning when it did not begin yet
 */
record StopForm(
        @PlausibleDay @Nullable LocalDate stoppedOn,

        @NotBlank(message = "{placement.stop.reason.required}")
        @Size(max = 2000, message = "{placement.stop.reason.long}")
        @Nullable
        String reason) {

    /** Lengths are counted of the text as it will be kept. */
    StopForm {
        reason = PlainText.linesOrNull(reason);
    }

    /** Why; only after validation. */
    String words() {
        return Objects.requireNonNull(reason);
    }
}
