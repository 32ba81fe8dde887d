package nl.bijrijder.guidance.coaching;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When a student was last spoken to.
 *
 * @param day the day of the latest conversation on record
 * @param daysAgo how many days ago that is; 0 for today
 */
public record Contact(LocalDate day, long daysAgo) {

    private static final int DAYS_PER_WEEK = 7;
    private static final int IN_WEEKS_FROM = 21;

    public static Contact on(LocalDate day, LocalDate today) {
        return new Contact(day, ChronoUnit.DAYS.between(day, today));
    }

    /** Key of the words that say how long ago it is. */
    public String key() {
        if (daysAgo < 2) {
            return daysAgo == 1 ? "guidance.coaching.contact.yesterday" : "guidance.coaching.contact.today";
        }
        return daysAgo < IN_WEEKS_FROM ? "guidance.coaching.contact.days" : "guidance.coaching.contact.weeks";
    }

    /** The number in those words. */
    public long count() {
        return daysAgo < IN_WEEKS_FROM ? daysAgo : daysAgo / DAYS_PER_WEEK;
    }
}
