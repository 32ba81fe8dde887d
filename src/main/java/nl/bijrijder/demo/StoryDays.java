package nl.bijrijder.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.bijrijder.people.organisation.HolidayCalendar;
import nl.bijrijder.people.organisation.Region;
import nl.bijrijder.shared.SchoolYear;

/** The days of the story as its files say them, counted from today: "-35", "school day 5", "-1 month +1", "school year -2". */
class StoryDays {

    private static final Pattern WORDS = Pattern.compile("([a-z ]*?) ?((?:[+-]?\\d+(?: (?:day|month|year)s?)? ?)*)");
    private static final Pattern STEP = Pattern.compile("([+-]?\\d+)(?: (day|month|year))?");
    private static final int LONG_SILENCE = 30;

    private final LocalDate today;
    private final HolidayCalendar holidays;

    StoryDays(LocalDate today, HolidayCalendar holidays) {
        this.today = today;
        this.holidays = holidays;
    }

    /** A day and a time, like "school day 2 13:30". */
    LocalDateTime moment(String words) {
        var time = words.lastIndexOf(' ');
        return day(words.substring(0, time)).atTime(LocalTime.parse(words.substring(time + 1)));
    }

    /**
     * The day that is meant.
     *
     * @throws IllegalArgumentException when that cannot be told
     */
    LocalDate day(String words) {
        var parts = WORDS.matcher(words);
        if (words.isBlank() || !parts.matches()) {
            throw new IllegalArgumentException("no day: " + words);
        }
        var steps = parts.group(2);
        return switch (parts.group(1)) {
            case "" -> from(today, steps);
            case "school day" -> schoolDay(from(today, steps));
            case "next school day" -> orMonday(from(today, steps));
            case "school year" ->
                SchoolYear.of(today).plus(Integer.parseInt(steps)).firstDay();
            case "start of coaching" -> startOfCoaching();
            case "long silence" -> from(longSilence(), steps);
            default -> throw new IllegalArgumentException("no day: " + words);
        };
    }

    private static LocalDate from(LocalDate start, String steps) {
        var day = start;
        for (var step : STEP.matcher(steps).results().toList()) {
            var unit = step.group(2) == null ? "DAY" : step.group(2).toUpperCase(Locale.ROOT);
            day = day.plus(Integer.parseInt(step.group(1)), ChronoUnit.valueOf(unit + "S"));
        }
        return day;
    }

    /** That day; in a weekend the Friday before it, or of what is ahead the Monday after. */
    private LocalDate schoolDay(LocalDate day) {
        return day.isAfter(today) || !isWeekend(day)
                ? orMonday(day)
                : day.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY));
    }

    private static LocalDate orMonday(LocalDate day) {
        return isWeekend(day) ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    /** The first day of this school year, or four months ago when that was less than two months ago. */
    private LocalDate startOfCoaching() {
        var summer = SchoolYear.of(today).firstDay();
        return summer.isBefore(today.minusMonths(2)) ? summer : today.minusMonths(4);
    }

    /** A day long enough ago to count as a gap in contact, whichever holidays there were since. */
    private LocalDate longSilence() {
        var day = today.minusDays(42);
        while (holidays.schoolDays(Region.MIDDEN, day, today) <= LONG_SILENCE) {
            day = day.minusDays(1);
        }
        return day;
    }
}
