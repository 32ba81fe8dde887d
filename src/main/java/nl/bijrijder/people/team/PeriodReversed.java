package nl.bijrijder.people.team;

import nl.bijrijder.shared.RuleBroken;

/** A period cannot end before it starts. */
class PeriodReversed extends RuleBroken {

    PeriodReversed() {
        super("endsOn", "team.period.reversed");
    }
}
