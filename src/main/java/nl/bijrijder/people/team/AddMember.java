package nl.bijrijder.people.team;

import nl.bijrijder.people.organisation.OrganisationId;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.TeamId;

/**
 * Asks for a membership.
 *
 * @param id id of the membership to be; posting twice makes one
 * @param organisation the school or college that sends the colleague
 */
public record AddMember(
        MembershipId id, TeamId team, AccountId account, OrganisationId organisation, boolean leader, Period period) {}
