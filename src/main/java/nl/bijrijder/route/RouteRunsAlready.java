package nl.bijrijder.route;

import nl.bijrijder.shared.RuleBroken;

/** A student has one running route. */
class RouteRunsAlready extends RuleBroken {

    RouteRunsAlready() {
        super("students", "route.runs");
    }
}
