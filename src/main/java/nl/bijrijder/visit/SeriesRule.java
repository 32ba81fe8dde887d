package nl.bijrijder.visit;

import nl.bijrijder.shared.RuleBroken;

/** These days cannot be a series; the message key says why. */
class SeriesRule extends RuleBroken {

    SeriesRule(String key) {
        super("days", key);
    }
}
