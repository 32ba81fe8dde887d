package nl.bijrijder.route;

import nl.bijrijder.shared.RuleBroken;

/** A student has one running route. */
public class RouteRunsAlready extends RuleBroken {

    RouteRunsAlready() {
        super("students", "route.runs");
    }
}
