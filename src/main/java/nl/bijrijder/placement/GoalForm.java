package nl.bijrijder.placement;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.platform.web.form.Versioned;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to learn on a placement.
 *
 * @param id id of the goal to be, so that sending twice makes one
 * @param version what the page was opened on; null for a new goal
 * @param placement where it is to be learned; only the student's own page sends it along
 */
record GoalForm(
        @Nullable LearningGoalId id,

        @Nullable Integer version,

        @Nullable PlacementId placement,

        @SaysSomething(message = "{placement.goal.text.required}")
        @Size(max = LearningGoals.MAX_LENGTH, message = "{placement.goal.text.long}")
        @Nullable
        String text)
        implements Versioned {

    /** Lengths are counted of the text as it will be kept. */
    GoalForm {
        text = PlainText.linesOrNull(text);
    }

    static GoalForm empty(LearningGoalId id) {
        return new GoalForm(id, null, null, null);
    }

    static GoalForm of(LearningGoalSummary goal) {
        return new GoalForm(goal.id(), goal.version(), null, goal.text());
    }

    /** The id of the goal to be. */
    LearningGoalId goalId() {
        return NotFound.unless(id);
    }

    /** The placement the student's own page named. */
    PlacementId placementId() {
        return NotFound.unless(placement);
    }

    /** What was typed; only after validation. */
    String words() {
        return Objects.requireNonNull(text);
    }
}
