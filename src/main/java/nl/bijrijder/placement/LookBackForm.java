package nl.bijrijder.placement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** How a student looks back on a learning goal. */
record LookBackForm(
        @Nullable Integer version,

        @NotNull(message = "{placement.lookBack.outcome.required}") @Nullable
        GoalOutcome outcome,

        @NotBlank(message = "{placement.lookBack.words.required}")
        @Size(max = LearningGoals.MAX_LENGTH, message = "{placement.goal.text.long}")
        @Nullable
        String words) {

    /** Lengths are counted of the text as it will be kept. */
    LookBackForm {
        words = PlainText.linesOrNull(words);
    }

    static LookBackForm of(LearningGoalSummary goal) {
        var earlier = goal.lookBack();
        return earlier == null
                ? new LookBackForm(goal.version(), null, null)
                : new LookBackForm(goal.version(), earlier.outcome(), earlier.words());
    }

    /** The version the page was opened on; none counts as an old one. */
    int openedVersion() {
        return version == null ? -1 : version;
    }

    /** What was chosen; only after validation. */
    GoalOutcome chosen() {
        return Objects.requireNonNull(outcome);
    }

    /** What was typed; only after validation. */
    String text() {
        return Objects.requireNonNull(words);
    }
}
