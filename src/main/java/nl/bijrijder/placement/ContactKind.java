package nl.bijrijder.placement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The three conversations of a placement, each with the day that is proposed for it. */
public enum ContactKind {
    /** startgesprek: in the first week. */
    BEGIN,
    /** tussengesprek: halfway. */
    MIDDLE,
    /** eindgesprek: in the last week. */
    END;

    private static final int DAYS_FROM_THE_EDGE = 2;

    /** A working day for this conversation within the placement, or the nearest day when it has none there. */
    LocalDate proposeOn(LocalDate startsOn, LocalDate endsOn) {
        var day =
                switch (this) {
                    case BEGIN -> earliest(startsOn.plusDays(DAYS_FROM_THE_EDGE), endsOn);
                    case MIDDLE -> startsOn.plusDays(ChronoUnit.DAYS.between(startsOn, endsOn) / 2);
                    case END -> latest(endsOn.minusDays(DAYS_FROM_THE_EDGE), startsOn);
                };
        var workday = workday(day);
        return workday.isBefore(startsOn) || workday.isAfter(endsOn) ? day : workday;
    }

    private static LocalDate workday(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return day.minusDays(1);
        }
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
