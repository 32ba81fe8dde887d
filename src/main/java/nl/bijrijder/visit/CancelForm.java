package nl.bijrijder.visit;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** Why a visit is called off. */
record CancelForm(
        @SaysSomething(message = "{visit.cancel.reason.required}")
        @Size(max = 2000, message = "{visit.note.long}")
        @Nullable
        String reason) {

    /** Why, as it is kept; only after validation. */
    String words() {
        return PlainText.lines(Objects.requireNonNull(reason));
    }
}
