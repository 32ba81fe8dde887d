package nl.bijrijder.visit.wish;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What a company said it will do, as a member of the team writes it down.
 *
 * @param id id of the promise to be, so that sending twice makes one
 */
record PromiseForm(
        @Nullable PromiseId id,

        @NotBlank(message = "{visit.wish.promise.text.required}")
        @Size(max = Promises.MAX_TEXT, message = "{visit.wish.promise.text.long}")
        @Nullable
        String text) {

    PromiseForm {
        text = PlainText.lineOrNull(text);
    }

    static PromiseForm blank(PromiseId id) {
        return new PromiseForm(id, null);
    }

    PromiseId promiseId() {
        return NotFound.unless(id);
    }

    /** Only after validation. */
    String words() {
        return Objects.requireNonNull(text);
    }
}
