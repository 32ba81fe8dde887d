package nl.bijrijder.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the modules say that happens. */
@Component
@Transactional(readOnly = true)
class TeamCalendar {

    static final int WEEKS_AHEAD = 8;
    private static final int FEED_BACK_MONTHS = 3;
    private static final int FEED_AHEAD_MONTHS = 13;

    private final List<CalendarSource> sources;
    private final Clock clock;

    TeamCalendar(List<CalendarSource> sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    /** What comes up in the next weeks, by day. */
    DayList ahead(CurrentUser user) {
        var today = today();
        return DayList.of(between(user, today, today.plusWeeks(WEEKS_AHEAD)), today);
    }

    /** One month. */
    MonthView month(CurrentUser user, YearMonth month) {
        return MonthView.of(month, today(), between(user, month.atDay(1), month.atEndOfMonth()));
    }

    /** What a feed tells: some months back, a year ahead. */
    List<CalendarEntry> forFeed(CurrentUser user) {
        var today = today();
        return between(user, today.minusMonths(FEED_BACK_MONTHS), today.plusMonths(FEED_AHEAD_MONTHS));
    }

    private List<CalendarEntry> between(CurrentUser user, LocalDate first, LocalDate last) {
        return sources.stream()
                .flatMap(source -> source.between(user, first, last).stream())
                .sorted(CalendarEntry.BY_TIME)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What comes up, day after day; days on which nothing happens are left out. */
    record DayList(List<Day> days) {

        static DayList of(List<CalendarEntry> entries, LocalDate today) {
            var byDay = entries.stream()
                    .sorted(CalendarEntry.BY_TIME)
                    .collect(Collectors.groupingBy(CalendarEntry::day, TreeMap::new, Collectors.toList()));
            return new DayList(byDay.entrySet().stream()
                    .map(day -> new Day(day.getKey(), day.getKey().equals(today), day.getValue()))
                    .toList());
        }

        /** Whether nothing comes up. */
        public boolean isEmpty() {
            return days.isEmpty();
        }

        /** One day on which something happens. */
        record Day(LocalDate date, boolean today, List<CalendarEntry> entries) {}
    }
}
