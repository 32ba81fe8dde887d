package nl.bijrijder.visit.guest;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.visit.VisitSummary;
import org.jspecify.annotations.Nullable;

/**
 * A company calls the visit off.
 *
 * @param version of the visit the company read
 */
record CallOffForm(
        @Nullable Integer version,

        @SaysSomething(message = "{visit.cancel.reason.required}")
        @Size(max = 2000, message = "{visit.note.long}")
        @Nullable
        String reason,

        @SaysSomething(message = "{visit.guest.by.required}") @Size(max = 200, message = "{visit.line.long}") @Nullable
        String by) {

    static CallOffForm of(VisitSummary visit) {
        return new CallOffForm(visit.version(), null, null);
    }

    int openedVersion() {
        return Objects.requireNonNullElse(version, -1);
    }

    String words() {
        return PlainText.lines(Objects.requireNonNull(reason));
    }

    String name() {
        return PlainText.line(Objects.requireNonNull(by));
    }
}
