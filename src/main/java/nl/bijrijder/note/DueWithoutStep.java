package nl.bijrijder.note;

import nl.bijrijder.shared.RuleBroken;

/** A date needs a next step it belongs to. */
public class DueWithoutStep extends RuleBroken {

    DueWithoutStep() {
        super("nextStep", "coaching.note.nextStep.missing");
    }
}
