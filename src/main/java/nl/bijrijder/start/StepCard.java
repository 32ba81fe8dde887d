package nl.bijrijder.start;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.bijrijder.route.NextStepSummary;

/**
 * A next step as the student's start page says it.
 *
 * @param whenKey message key that says when in words
 * @param days how many days from today, for that sentence
 */
record StepCard(NextStepSummary step, String whenKey, long days) {

    static StepCard of(NextStepSummary step, LocalDate today) {
        if (step.dueOn() == null) {
            return new StepCard(step, "start.home.step.noDate", 0);
        }
        var days = ChronoUnit.DAYS.between(today, step.dueOn());
        return new StepCard(step, "start.home.step." + when(days), Math.abs(days));
    }

    private static String when(long days) {
        if (days == 0) {
            return "today";
        }
        if (Math.abs(days) == 1) {
            return days > 0 ? "tomorrow" : "yesterday";
        }
        return days > 0 ? "ahead" : "late";
    }
}
