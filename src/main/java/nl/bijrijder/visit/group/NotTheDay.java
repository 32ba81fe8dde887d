package nl.bijrijder.visit.group;

import nl.bijrijder.shared.RuleBroken;

/** Who is there is ticked from the day of the visit on, until the visit is finished. */
class NotTheDay extends RuleBroken {

    NotTheDay() {
        super("", "attendance.notTheDay");
    }
}
