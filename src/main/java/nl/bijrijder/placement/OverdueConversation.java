package nl.bijrijder.placement;

/**
 * A conversation of a placement whose day has passed, for the coach.
 *
 * @param student how the student is called
 * @param company how the company is called
 */
public record OverdueConversation(
        PlacementSummary placement, PlacementContactSummary talk, String student, String company) {}
