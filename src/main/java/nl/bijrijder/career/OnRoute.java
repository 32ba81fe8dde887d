package nl.bijrijder.career;

import java.time.LocalDate;
import nl.bijrijder.shared.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Asks to put the follow-up of an entry on the student's route as a next step.
 *
 * @param dueOn the day it should be done, or null
 */
public record OnRoute(@Nullable LocalDate dueOn) {

    /** Refuses a step without words, and one that is late before it begins. */
    void check(@Nullable String followUp, LocalDate today) {
        if (followUp == null) {
            throw Rule.broken("followUp", "career.followUp.missing");
        }
        Rule.refusePast("dueOn", dueOn, today);
    }
}
