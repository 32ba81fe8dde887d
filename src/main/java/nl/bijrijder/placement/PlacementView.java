package nl.bijrijder.placement;

import java.util.List;
import nl.bijrijder.company.CompanyCard;
import nl.bijrijder.company.ContactSummary;

/**
 * Everything a page shows of one placement.
 *
 * @param talks its conversations by day
 * @param goals oldest first
 * @param ageRule what the law says for the student's age on the first day or, when that has been, today
 */
record PlacementView(
        PlacementSummary placement,
        CompanyCard company,
        ContactSummary contact,
        List<Conversation> talks,
        List<Goal> goals,
        AgeRule ageRule,
        PlacementPermissions may) {

    /** One conversation and whom of the company it is with. */
    record Conversation(PlacementContactSummary contact, ContactSummary person) {}

    /** One learning goal, and whether this reader may give it other words. */
    record Goal(LearningGoalSummary goal, boolean mayRewrite) {}
}
