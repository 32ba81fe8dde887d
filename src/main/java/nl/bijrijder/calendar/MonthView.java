package nl.bijrijder.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * One month in weeks that start on Monday, with what happens on each day.
 *
 * @param weeks four to six weeks of seven days, days of the neighbouring months included
 */
record MonthView(YearMonth month, List<List<Day>> weeks) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int DAYS_IN_WEEK = 7;

    /** The month somebody asks for, like 2026-11; this month when it cannot be read or lies far away. */
    static YearMonth parse(String text, YearMonth thisMonth) {
        try {
            var month = YearMonth.parse(text);
            return month.getYear() < FIRST_YEAR || month.getYear() > LAST_YEAR ? thisMonth : month;
        } catch (DateTimeParseException unreadable) {
            return thisMonth;
        }
    }

    /** Lays out a month; entries outside it are left out. */
    static MonthView of(YearMonth month, LocalDate today, List<CalendarEntry> entries) {
        var first = firstShown(month);
        var weeks = Stream.iterate(first, monday -> monday.plusWeeks(1))
                .takeWhile(monday -> !monday.isAfter(month.atEndOfMonth()))
                .map(monday -> week(monday, month, today, entries))
                .toList();
        return new MonthView(month, weeks);
    }

    /** The Monday the first week starts on. */
    static LocalDate firstShown(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static List<Day> week(LocalDate monday, YearMonth month, LocalDate today, List<CalendarEntry> entries) {
        return Stream.iterate(monday, day -> day.plusDays(1))
                .limit(DAYS_IN_WEEK)
                .map(day -> {
                    var inMonth = YearMonth.from(day).equals(month);
                    return new Day(
                            day,
                            inMonth,
                            day.equals(today),
                            inMonth
                                    ? entries.stream()
                                            .filter(entry -> entry.day().equals(day))
                                            .toList()
                                    : List.of());
                })
                .toList();
    }

    /** The first day, for its name. */
    public LocalDate firstDay() {
        return month.atDay(1);
    }

    /** The days of the first week, for the names of weekdays. */
    public List<LocalDate> weekdays() {
        return weeks.get(0).stream().map(Day::date).toList();
    }

    /** Whether nothing happens in this month. */
    public boolean isEmpty() {
        return weeks.stream().flatMap(List::stream).allMatch(day -> day.entries()
                .isEmpty());
    }

    public YearMonth previous() {
        return month.minusMonths(1);
    }

    public YearMonth next() {
        return month.plusMonths(1);
    }

    /** One day of the grid. */
    record Day(LocalDate date, boolean inMonth, boolean today, List<CalendarEntry> entries) {}
}
