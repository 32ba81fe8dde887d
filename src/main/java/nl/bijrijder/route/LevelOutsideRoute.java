package nl.bijrijder.route;

import nl.bijrijder.shared.RuleBroken;

/** An integrated route ends at mbo level 2, a continuing one at 2, 3 or 4 (R1). */
class LevelOutsideRoute extends RuleBroken {

    LevelOutsideRoute(RouteType type) {
        super(
                "qualification",
                type == RouteType.INTEGRATED ? "route.plan.level.integrated" : "route.plan.level.continuing");
    }
}
