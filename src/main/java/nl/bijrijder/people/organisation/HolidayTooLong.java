package nl.bijrijder.people.organisation;

import nl.bijrijder.shared.RuleBroken;

/** No school holiday lasts longer than ten weeks; whoever types one mistyped the year. */
class HolidayTooLong extends RuleBroken {

    HolidayTooLong() {
        super("endsOn", "holiday.tooLong");
    }
}
