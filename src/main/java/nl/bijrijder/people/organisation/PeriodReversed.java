package nl.bijrijder.people.organisation;

import nl.bijrijder.shared.RuleBroken;

/** A term cannot end before it starts. */
class PeriodReversed extends RuleBroken {

    PeriodReversed() {
        super("endsOn", "organisation.period.reversed");
    }
}
