package nl.bijrijder.route;

import nl.bijrijder.shared.RuleBroken;

/** A milestone lies in one of the plan's route years; the start qualification is its end. */
class OutsideTheRoad extends RuleBroken {

    OutsideTheRoad() {
        super("routeYear", "route.milestone.outside");
    }
}
