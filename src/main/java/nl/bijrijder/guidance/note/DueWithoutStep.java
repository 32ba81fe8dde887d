package nl.bijrijder.guidance.note;

import nl.bijrijder.shared.RuleBroken;

/** A date needs a next step, or an agreement, that it belongs to. */
class DueWithoutStep extends RuleBroken {

    DueWithoutStep(String what) {
        super(what, "coaching.note." + what + ".missing");
    }
}
