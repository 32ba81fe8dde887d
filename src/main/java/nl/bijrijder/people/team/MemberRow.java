package nl.bijrijder.people.team;

import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.Period;

/** What a manager sees of a membership. */
record MemberRow(
        MembershipId id,
        int version,
        AccountId account,
        String name,
        String initials,
        String organisation,
        boolean leader,
        Period period) {}
