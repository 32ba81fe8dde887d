package nl.bijrijder.people.organisation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.bijrijder.shared.Period;
import org.jspecify.annotations.Nullable;

/** Counts days without those in school holidays. Weekends count: people think in weeks. */
public final class HolidayCalendar {

    private final Map<Region, List<Period>> byRegion = new EnumMap<>(Region.class);

    /**
     * A calendar of these holidays.
     *
     * @param holidays closed periods per region, in any order; where two overlap, their days are left out once
     */
    public HolidayCalendar(Map<Region, ? extends Collection<Period>> holidays) {
        holidays.forEach((region, periods) -> byRegion.put(
                region,
                periods.stream().sorted(Comparator.comparing(Period::startsOn)).toList()));
    }

    /**
     * How many days have passed after the one day, up to and including the other, in which the region had no holiday.
     *
     * @param region where the holidays are looked up; null for a place of which nobody said it, where no holiday counts
     * @return 0 when the other day is not later
     */
    public long schoolDays(@Nullable Region region, LocalDate after, LocalDate until) {
        var days = Math.max(0, ChronoUnit.DAYS.between(after, until));
        var counted = after;
        for (var holiday : region == null ? List.<Period>of() : byRegion.getOrDefault(region, List.of())) {
            var first = later(holiday.startsOn(), counted.plusDays(1));
            var last = earlier(Objects.requireNonNull(holiday.endsOn()), until);
            if (!last.isBefore(first)) {
                days -= ChronoUnit.DAYS.between(first, last) + 1;
                counted = last;
            }
        }
        return days;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
