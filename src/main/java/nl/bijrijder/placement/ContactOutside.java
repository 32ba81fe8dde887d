package nl.bijrijder.placement;

import nl.bijrijder.shared.RuleBroken;

/** A conversation is planned around its placement. */
class ContactOutside extends RuleBroken {

    ContactOutside() {
        super("plannedOn", "placement.rule.plannedOn");
    }
}
