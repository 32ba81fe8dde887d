package nl.bijrijder.career;

import java.time.LocalDate;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * Asks to put the follow-up of an entry on the student's route as a next step.
 *
 * @param dueOn the day it should be done, or null
 */
public record OnRoute(@Nullable LocalDate dueOn) {

    /**
     * Looks at what a form says of a step: a last day is for a step that goes on the route.
     *
     * @throws RuleBroken when there is a day and no step
     */
    public static void checkDue(boolean wanted, @Nullable LocalDate dueOn) {
        if (dueOn != null && !wanted) {
            throw Rule.broken("onRoute", "career.dueOn.loose");
        }
    }

    /** Refuses a step without words, and one that is late before it begins. */
    void check(@Nullable String followUp, LocalDate today) {
        Rule.all(
                Rule.not(followUp == null, "followUp", "career.followUp.missing"),
                () -> Rule.refusePast("dueOn", dueOn, today));
    }
}
