package nl.bijrijder.career;

import nl.bijrijder.shared.RuleBroken;

/** Only a follow-up that has words can be put on the route. */
class RouteWithoutFollowUp extends RuleBroken {

    RouteWithoutFollowUp() {
        super("followUp", "career.followUp.missing");
    }
}
