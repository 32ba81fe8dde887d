package nl.bijrijder.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What comes up, day after day; days on which nothing happens are left out. */
record DayList(List<Day> days) {

    static DayList of(List<Happening> happenings, LocalDate today) {
        var byDay = happenings.stream()
                .sorted(Happening.BY_TIME)
                .collect(Collectors.groupingBy(Happening::day, TreeMap::new, Collectors.toList()));
        return new DayList(byDay.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getKey().equals(today), day.getValue()))
                .toList());
    }

    /** Whether nothing comes up. */
    public boolean isEmpty() {
        return days.isEmpty();
    }

    /** One day on which something happens. */
    record Day(LocalDate date, boolean today, List<Happening> happenings) {}
}
