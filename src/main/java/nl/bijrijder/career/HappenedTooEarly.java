package nl.bijrijder.career;

import nl.bijrijder.shared.RuleBroken;

/** The day lies before the student was born. */
class HappenedTooEarly extends RuleBroken {

    HappenedTooEarly() {
        super("happenedOn", "career.happenedOn.early");
    }
}
