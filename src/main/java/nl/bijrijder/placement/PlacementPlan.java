package nl.bijrijder.placement;

import java.time.LocalDate;
import nl.bijrijder.company.ContactId;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed about a placement.
 *
 * @param contact whom the student and the team talk to at the company
 * @param startsOn first day
 * @param endsOn last day
 * @param hoursPerWeek 1 to 40, or null when that is not known
 * @param work what the student does there, in a line
 */
public record PlacementPlan(
        CompanyId company,
        ContactId contact,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable Integer hoursPerWeek,
        String work) {

    /** Longest description of the work, in characters. */
    public static final int MAX_WORK = 200;

    /** Most hours in a week. */
    public static final int MAX_HOURS = 40;

    /**
     * Refuses a last day before the first.
     *
     * @throws RuleBroken when it is
     */
    void requireOrder() {
        new Period(startsOn, endsOn).requireOrder("endsOn");
    }

    /**
     * Asks for somebody at the company.
     *
     * @param known whether this person works there, as far as is known
     * @throws RuleBroken when not
     */
    static void requireContact(boolean known) {
        if (!known) {
            throw Rule.broken("contact", "placement.rule.contact");
        }
    }
}
