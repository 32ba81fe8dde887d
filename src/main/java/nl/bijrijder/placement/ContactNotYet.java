package nl.bijrijder.placement;

import nl.bijrijder.shared.RuleBroken;

/** A conversation is ticked off when it took place, around the placement and not ahead of us. */
class ContactNotYet extends RuleBroken {

    ContactNotYet() {
        super("heldOn", "placement.rule.heldOn");
    }
}
