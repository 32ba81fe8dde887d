package nl.bijrijder.people.team;

import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.TeamId;

/**
 * What other modules and pages show of a team.
 *
 * @param contactWeeks weeks after which the team finds that a student was not spoken lately
 */
public record TeamSummary(TeamId id, PartnershipId partnership, String name, int contactWeeks, Period period) {}
