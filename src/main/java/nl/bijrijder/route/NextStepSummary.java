package nl.bijrijder.route;

import java.time.LocalDate;
import nl.bijrijder.shared.Initiative;
import nl.bijrijder.shared.StudentId;
import org.jspecify.annotations.Nullable;

/** What other modules and pages show of a next step. */
public record NextStepSummary(
        NextStepId id,
        StudentId student,
        String text,
        @Nullable LocalDate dueOn,
        NextStepStatus status,
        Initiative initiative) {

    /** Whether the step is still open though its day has passed. */
    public boolean isLate(LocalDate today) {
        return status == NextStepStatus.OPEN && dueOn != null && dueOn.isBefore(today);
    }
}
