package nl.bijrijder.holiday;

import nl.bijrijder.shared.RuleBroken;

/** A holiday cannot end before it starts. */
public class HolidayReversed extends RuleBroken {

    HolidayReversed() {
        super("endsOn", "holiday.reversed");
    }
}
