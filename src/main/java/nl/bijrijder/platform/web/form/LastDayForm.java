package nl.bijrijder.platform.web.form;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Ends something that has a period.
 *
 * @param version what the page was opened on
 * @param endsOn the last day it still counts
 */
public record LastDayForm(
        @Nullable Integer version,

        @NotNull(message = "{platform.web.form.lastDay.required}") @PlausibleDay @Nullable
        LocalDate endsOn)
        implements Versioned {

    /** The last day; only after validation. */
    public LocalDate lastDay() {
        return Objects.requireNonNull(endsOn);
    }
}
