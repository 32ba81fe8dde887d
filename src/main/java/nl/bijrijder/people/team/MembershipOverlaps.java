package nl.bijrijder.people.team;

import nl.bijrijder.shared.RuleBroken;

/** Nobody is a member of one team twice on the same day. */
class MembershipOverlaps extends RuleBroken {

    MembershipOverlaps() {
        super("startsOn", "team.membership.overlaps");
    }
}
