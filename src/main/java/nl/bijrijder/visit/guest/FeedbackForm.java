package nl.bijrijder.visit.guest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * How the visit was for the company: three taps and a sentence.
 *
 * @param version of what was said before; -1 when nothing was
 */
record FeedbackForm(
        @Nullable Integer version,

        @NotNull(message = "{visit.feedback.went.required}") Opinion.@Nullable Went went,

        @NotNull(message = "{visit.feedback.prepared.required}")
        Opinion.@Nullable Prepared prepared,

        @NotNull(message = "{visit.feedback.again.required}")
        Opinion.@Nullable Again again,

        @Size(max = 2000, message = "{visit.note.long}") @Nullable
        String words,

        @SaysSomething(message = "{visit.guest.by.required}") @Size(max = 200, message = "{visit.line.long}") @Nullable
        String by) {

    static FeedbackForm of(@Nullable FeedbackSummary before) {
        return before == null
                ? new FeedbackForm(-1, null, null, null, null, null)
                : new FeedbackForm(
                        before.version(),
                        before.opinion().went(),
                        before.opinion().prepared(),
                        before.opinion().again(),
                        before.opinion().words(),
                        null);
    }

    int openedVersion() {
        return Objects.requireNonNullElse(version, -1);
    }

    /** Only after validation. */
    Opinion toOpinion() {
        return new Opinion(
                Objects.requireNonNull(went),
                Objects.requireNonNull(prepared),
                Objects.requireNonNull(again),
                PlainText.linesOrNull(words));
    }

    String name() {
        return PlainText.line(Objects.requireNonNull(by));
    }
}
