package nl.bijrijder.career;

import nl.bijrijder.shared.RuleBroken;

/** A last day belongs to a step on the route. */
class DueWithoutRoute extends RuleBroken {

    DueWithoutRoute() {
        super("onRoute", "career.dueOn.loose");
    }
}
