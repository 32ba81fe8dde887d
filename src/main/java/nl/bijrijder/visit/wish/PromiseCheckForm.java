package nl.bijrijder.visit.wish;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What became of a promise.
 *
 * @param version of the promise it was opened from
 */
record PromiseCheckForm(
        @Nullable Integer version,

        @NotNull(message = "{visit.wish.promise.outcome.required}") @Nullable
        PromiseOutcome outcome,

        @Size(max = Promises.MAX_WORDS, message = "{visit.wish.promise.text.long}") @Nullable
        String words) {

    PromiseCheckForm {
        words = PlainText.lineOrNull(words);
    }

    static PromiseCheckForm of(PromiseSummary promise) {
        return new PromiseCheckForm(promise.version(), promise.outcome(), promise.words());
    }

    /** Which version the form was opened on. */
    int openedVersion() {
        return Objects.requireNonNullElse(version, -1);
    }

    /** What became of it; only after validation. */
    PromiseOutcome became() {
        return Objects.requireNonNull(outcome);
    }
}
