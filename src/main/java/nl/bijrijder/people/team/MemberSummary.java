package nl.bijrijder.people.team;

import nl.bijrijder.people.organisation.OrganisationId;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.TeamId;

/** What other modules and pages show of a membership; the name comes from the account. */
public record MemberSummary(
        MembershipId id, TeamId team, AccountId account, OrganisationId organisation, boolean leader, Period period) {}
