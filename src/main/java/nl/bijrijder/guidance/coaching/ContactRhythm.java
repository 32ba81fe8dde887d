package nl.bijrijder.guidance.coaching;

import java.time.LocalDate;
import nl.bijrijder.people.organisation.HolidayCalendar;
import nl.bijrijder.people.organisation.Region;
import org.jspecify.annotations.Nullable;

/**
 * A team's contact rhythm (DOMAIN §6), and the only place that decides who was not spoken to for long: more than so many weeks of
 * seven days ago, and days in school holidays do not count.
 *
 * <p>Whose holidays? Those of the region of the school or college where the student is enrolled today, also for days before a
 * crossing: a rule one can say in one sentence, and the regions of a partnership are nearly always the same. Enrolled nowhere
 * today, or in a place of which nobody said the region: no holiday counts.
 *
 * <p>Never spoken to? Then it counts from the day somebody could have: the student's first day with a coach or on the route,
 * whichever was first. Without either there is no rhythm to break, but then other flags are up.
 *
 * @param weeks weeks the team set
 * @param today up to and including which day it counts
 */
record ContactRhythm(int weeks, LocalDate today, HolidayCalendar holidays) {

    private static final int DAYS_PER_WEEK = 7;

    /**
     * Whether a student was not spoken to for longer than the team finds good.
     *
     * @param last the latest conversation, or null when there never was one
     * @param known the first day with a coach or on a route, or null without either
     * @param region where the student is enrolled, or null
     */
    public boolean isBroken(@Nullable Contact last, @Nullable LocalDate known, @Nullable Region region) {
        var since = last == null ? known : last.day();
        return since != null && holidays.schoolDays(region, since, today) > (long) weeks * DAYS_PER_WEEK;
    }

    /** This rhythm with another number of weeks. */
    public ContactRhythm every(int otherWeeks) {
        return new ContactRhythm(otherWeeks, today, holidays);
    }
}
