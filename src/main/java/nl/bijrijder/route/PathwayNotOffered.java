package nl.bijrijder.route;

import nl.bijrijder.shared.RuleBroken;

/** A plan's pathway is one in which its qualification can be done. */
class PathwayNotOffered extends RuleBroken {

    PathwayNotOffered() {
        super("pathway", "route.plan.pathway.offered");
    }
}
