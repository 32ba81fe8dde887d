package nl.bijrijder.organisation;

import nl.bijrijder.shared.RuleBroken;

/** A term cannot end before it starts. */
public class PeriodReversed extends RuleBroken {

    PeriodReversed() {
        super("endsOn", "organisation.period.reversed");
    }
}
