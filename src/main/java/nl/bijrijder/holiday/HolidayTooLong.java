package nl.bijrijder.holiday;

import nl.bijrijder.shared.RuleBroken;

/** No school holiday lasts longer than ten weeks; whoever types one mistyped the year. */
public class HolidayTooLong extends RuleBroken {

    HolidayTooLong() {
        super("endsOn", "holiday.tooLong");
    }
}
