package nl.bijrijder.start;

import java.util.List;
import nl.bijrijder.people.account.AccountCounts;
import nl.bijrijder.people.organisation.PartnershipSummary;
import nl.bijrijder.people.team.EndingMembership;

/**
 * What a manager sees first: how much there is, and what asks for attention.
 *
 * @param endingMembers memberships that end within a month
 * @param endingPartnerships partnerships whose agreement ends within three months
 */
record ManagerOverview(
        AccountCounts accounts,
        long organisations,
        long teams,
        long students,
        List<EndingMembership> endingMembers,
        List<PartnershipSummary> endingPartnerships) {

    /** Whether nothing asks for attention. */
    public boolean isCalm() {
        return accounts.invited() == 0 && endingMembers.isEmpty() && endingPartnerships.isEmpty();
    }
}
