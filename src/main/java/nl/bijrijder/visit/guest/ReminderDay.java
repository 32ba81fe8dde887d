package nl.bijrijder.visit.guest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How near a day is, in the word a reminder says it with; and how long that word is true. */
enum ReminderDay {
    TODAY,
    TOMORROW,
    THIS_WEEK,
    NEXT_WEEK;

    /** Of a day that is not behind us, and at most a week away. */
    static ReminderDay of(LocalDate day, LocalDate today) {
        if (!day.isAfter(today)) {
            return TODAY;
        }
        if (day.equals(today.plusDays(1))) {
            return TOMORROW;
        }
        return monday(day).isAfter(today) ? NEXT_WEEK : THIS_WEEK;
    }

    /** The first day on which the word is not true, or another reminder takes its place. */
    LocalDate end(LocalDate day) {
        var eve = day.minusDays(1);
        return switch (this) {
            case TODAY -> day.plusDays(1);
            case TOMORROW -> day;
            case THIS_WEEK -> eve;
            case NEXT_WEEK -> monday(day).isBefore(eve) ? monday(day) : eve;
        };
    }

    /** Message key of the word. */
    String key() {
        return "visit.notice.near." + name();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
