package nl.bijrijder.people.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.bijrijder.shared.Period;
import nl.bijrijder.testing.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which days count. */
class HolidayCalendarTests {

    /** Autumn, Christmas and summer in the middle of the country; Christmas and a week inside it in the south. */
    private static final HolidayCalendar CALENDAR = new HolidayCalendar(Map.of(
            Region.MIDDEN,
            List.of(
                    period("2026-12-19", "2027-01-03"),
                    period("2026-10-17", "2026-10-25"),
                    period("2027-07-17", "2027-08-29")),
            Region.ZUID,
            List.of(period("2026-12-19", "2027-01-03"), period("2026-12-26", "2027-01-01"))));

    @ParameterizedTest(name = "{0}, after {1} until {2}: {3} — {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "MIDDEN, 2026-11-02, 2026-11-30, 28, no holiday in between",
                "MIDDEN, 2026-10-12, 2026-10-30,  9, a holiday inside",
                "MIDDEN, 2026-10-20, 2026-10-30,  5, it overlaps the first day",
                "MIDDEN, 2026-10-12, 2026-10-20,  4, it overlaps the last day",
                "MIDDEN, 2026-10-16, 2026-10-25,  0, it is all there is",
                "MIDDEN, 2026-10-16, 2026-10-26,  1, the day after it counts",
                "MIDDEN, 2026-10-15, 2026-10-17,  1, the day before it counts",
                "MIDDEN, 2026-10-19, 2026-10-22,  0, spoken to in it and still in it",
                "MIDDEN, 2026-10-01, 2027-01-15, 81, two holidays",
                "MIDDEN, 2027-07-01, 2027-09-10, 27, a whole summer",
                "ZUID,   2026-12-18, 2027-01-10,  7, one in another counts once",
                "NOORD,  2026-10-12, 2026-10-30, 18, another region",
                "-,      2026-10-12, 2026-10-30, 18, no region",
                "MIDDEN, 2026-10-24, 2026-10-26,  1, the night the clock goes back",
                "-,      2026-10-24, 2026-10-26,  2, the same without holidays",
                "-,      2027-03-27, 2027-03-29,  2, the night the clock goes forward",
                "MIDDEN, 2026-11-30, 2026-11-30,  0, today",
                "MIDDEN, 2026-12-01, 2026-11-30,  0, later than today",
            })
    void countsTheDaysWithoutThoseInSchoolHolidays(
            Region region, LocalDate after, LocalDate until, long days, String why) {
        assertThat(CALENDAR.schoolDays(region, after, until)).as(why).isEqualTo(days);
    }

    @Test
    void countsAsSomebodyWouldOnFingers() {
        var seed = Sample.SEED;
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var start = LocalDate.of(2026, 1, 1);
        for (var round = 0; round < 500; round++) {
            var holidays = Stream.generate(() -> start.plusDays(random.nextInt(300)))
                    .limit(random.nextInt(6))
                    .map(first -> new Period(first, first.plusDays(random.nextInt(40))))
                    .toList();
            var after = start.plusDays(random.nextInt(350));
            var until = start.plusDays(random.nextInt(350));
            var onFingers = after.isBefore(until)
                    ? after.plusDays(1)
                            .datesUntil(until.plusDays(1))
                            .filter(day -> holidays.stream().noneMatch(holiday -> holiday.contains(day)))
                            .count()
                    : 0;
            assertThat(new HolidayCalendar(Map.of(Region.ZUID, holidays)).schoolDays(Region.ZUID, after, until))
                    .as("%s, after %s until %s", holidays, after, until)
                    .isEqualTo(onFingers);
        }
    }

    private static Period period(String first, String last) {
        return new Period(LocalDate.parse(first), LocalDate.parse(last));
    }
}
