package nl.bijrijder.route;

import nl.bijrijder.shared.RuleBroken;

/** What a student has done cannot be left out any more. */
class MilestoneAlreadyDone extends RuleBroken {

    MilestoneAlreadyDone() {
        super("reason", "route.milestone.done");
    }
}
