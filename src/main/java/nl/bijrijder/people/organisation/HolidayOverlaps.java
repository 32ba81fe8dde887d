package nl.bijrijder.people.organisation;

import nl.bijrijder.shared.RuleBroken;

/** A region has one holiday at a time. */
class HolidayOverlaps extends RuleBroken {

    HolidayOverlaps() {
        super("startsOn", "holiday.overlaps");
    }
}
