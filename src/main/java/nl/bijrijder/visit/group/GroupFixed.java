package nl.bijrijder.visit.group;

import nl.bijrijder.shared.RuleBroken;

/** Who went along on a visit that is finished, or called off, does not change any more. */
class GroupFixed extends RuleBroken {

    GroupFixed() {
        super("", "participant.fixed");
    }
}
