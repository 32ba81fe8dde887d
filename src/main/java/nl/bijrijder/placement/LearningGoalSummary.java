package nl.bijrijder.placement;

import java.time.Instant;
import java.time.LocalDate;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.Initiative;
import nl.bijrijder.shared.StudentId;
import org.jspecify.annotations.Nullable;

/**
 * What other modules and pages show of a learning goal.
 *
 * @param initiative who was at the wheel
 * @param lookBack how the student looked back on it, or null
 */
public record LearningGoalSummary(
        LearningGoalId id,
        PlacementId placement,
        StudentId student,
        int version,
        String text,
        Initiative initiative,
        AccountId writtenBy,
        Instant writtenAt,
        @Nullable Evaluation lookBack) {

    /** How the goal went, in the student's own words, and on which day the student said so. */
    public record Evaluation(GoalOutcome outcome, String words, LocalDate on) {}
}
