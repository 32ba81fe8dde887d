package nl.bijrijder.guidance.note;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.shared.IdempotencyKey;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types to a note that is there already: an amendment, the reason to withdraw it, or the student's view.
 *
 * @param id id of the addition to be, so that sending twice makes one
 */
record AdditionForm(
        @Nullable IdempotencyKey id,

        @SaysSomething(message = "{guidance.note.addition.required}")
        @Size(max = AdditionForm.LONGEST, message = "{guidance.note.addition.long}")
        @Nullable
        String text) {

    /** Short: it is an addition, not a second note. */
    static final int LONGEST = 2_000;

    /** Lengths are counted of the text as it will be kept. */
    AdditionForm {
        text = PlainText.linesOrNull(text);
    }

    static AdditionForm empty(IdempotencyKey id) {
        return new AdditionForm(id, null);
    }

    IdempotencyKey key() {
        return NotFound.unless(id);
    }

    /** What was typed; only after validation. */
    String words() {
        return Objects.requireNonNull(text);
    }
}
