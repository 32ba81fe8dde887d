package nl.bijrijder.team;

import nl.bijrijder.shared.RuleBroken;

/** A period cannot end before it starts. */
public class PeriodReversed extends RuleBroken {

    PeriodReversed() {
        super("endsOn", "team.period.reversed");
    }
}
