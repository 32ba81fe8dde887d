package nl.bijrijder.holiday;

import nl.bijrijder.shared.RuleBroken;

/** A region has one holiday at a time. */
public class HolidayOverlaps extends RuleBroken {

    HolidayOverlaps() {
        super("startsOn", "holiday.overlaps");
    }
}
