package nl.bijrijder.visit.guest;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Why a moment does not suit the school.
 *
 * @param version of the proposal that was read
 */
record RefusalForm(
        @Nullable Integer version,

        @SaysSomething(message = "{visit.guest.refuse.required}")
        @Size(max = 200, message = "{visit.line.long}")
        @Nullable
        String words) {

    static RefusalForm of(CounterProposal.@Nullable Summary counter) {
        return new RefusalForm(counter == null ? null : counter.version(), null);
    }

    int openedVersion() {
        return Objects.requireNonNullElse(version, -1);
    }

    String reason() {
        return PlainText.line(Objects.requireNonNull(words));
    }
}
