package nl.bijrijder.career;

import nl.bijrijder.shared.RuleBroken;

/** One looks back on what has been; this day is still to come. */
class HappenedLater extends RuleBroken {

    HappenedLater() {
        super("happenedOn", "career.happenedOn.later");
    }
}
