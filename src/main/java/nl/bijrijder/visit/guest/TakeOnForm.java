package nl.bijrijder.visit.guest;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.visit.wish.PromiseId;
import nl.bijrijder.visit.wish.Promises;
import org.jspecify.annotations.Nullable;

/**
 * Something a company is going to do for a class.
 *
 * @param id of the promise to be, so that sending twice makes one
 */
record TakeOnForm(
        @Nullable PromiseId id,

        @SaysSomething(message = "{visit.wish.promise.text.required}")
        @Size(max = Promises.MAX_TEXT, message = "{visit.wish.promise.text.long}")
        @Nullable
        String text,

        @SaysSomething(message = "{visit.guest.by.required}") @Size(max = 200, message = "{visit.line.long}") @Nullable
        String by) {

    static TakeOnForm blank(PromiseId id) {
        return new TakeOnForm(id, null, null);
    }

    PromiseId promiseId() {
        return NotFound.unless(id);
    }

    String words() {
        return PlainText.line(Objects.requireNonNull(text));
    }

    String name() {
        return PlainText.line(Objects.requireNonNull(by));
    }
}
