package nl.bijrijder.placement;

import nl.bijrijder.shared.RuleBroken;

/** The student looked back on the goal; its words stay as they are. */
class GoalLookedBack extends RuleBroken {

    GoalLookedBack() {
        super("", "placement.rule.lookedBack");
    }
}
