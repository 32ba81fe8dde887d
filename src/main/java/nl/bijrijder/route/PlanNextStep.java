package nl.bijrijder.route;

import java.time.LocalDate;
import nl.bijrijder.shared.Initiative;
import nl.bijrijder.shared.StudentId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a next step.
 *
 * @param id id of the step to be; posting twice makes one
 * @param text what the student does, 1 to {@link NextSteps#MAX_LENGTH} characters
 * @param dueOn the day it should be done, or null
 * @param initiative who was at the wheel; what a student plans is always the student's
 */
public record PlanNextStep(
        NextStepId id,
        StudentId student,
        String text,
        @Nullable LocalDate dueOn,
        Initiative initiative) {}
