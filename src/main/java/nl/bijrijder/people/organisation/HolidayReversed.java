package nl.bijrijder.people.organisation;

import nl.bijrijder.shared.RuleBroken;

/** A holiday cannot end before it starts. */
class HolidayReversed extends RuleBroken {

    HolidayReversed() {
        super("endsOn", "holiday.reversed");
    }
}
