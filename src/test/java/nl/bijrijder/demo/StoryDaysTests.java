package nl.bijrijder.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.bijrijder.people.organisation.HolidayCalendar;
import nl.bijrijder.people.organisation.Region;
import nl.bijrijder.shared.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Today is a Thursday. */
class StoryDaysTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final StoryDays days = new StoryDays(TODAY, new HolidayCalendar(Map.of()));

    @ParameterizedTest
    @CsvSource({
        "0, 2026-11-26",
        "-35, 2026-10-22",
        "5, 2026-12-01",
        "-1 month, 2026-10-26",
        "-1 month +1, 2026-10-27",
        "-16 years -138, 2010-07-11",
        "school year -2, 2024-08-01",
        "school year 0, 2026-08-01",
        "start of coaching, 2026-08-01"
    })
    void countsFromToday(String words, LocalDate day) {
        assertThat(days.day(words)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "school day -5, 2026-11-20",
        "school day -4, 2026-11-20",
        "school day -3, 2026-11-23",
        "school day 2, 2026-11-30",
        "school day 3, 2026-11-30",
        "next school day -5, 2026-11-23",
        "next school day -3, 2026-11-23"
    })
    void knowsNoSchoolInAWeekend(String words, LocalDate day) {
        assertThat(days.day(words)).isEqualTo(day);
    }

    @Test
    void startsCoachingFourMonthsAgoWhenTheYearHasJustBegun() {
        var september = new StoryDays(LocalDate.of(2026, 9, 15), new HolidayCalendar(Map.of()));
        assertThat(september.day("start of coaching")).isEqualTo("2026-05-15");
    }

    @Test
    void isLongerSilentWhenThereWereHolidays() {
        var holiday = new Period(TODAY.minusDays(40), TODAY.minusDays(20));
        var autumn = new StoryDays(TODAY, new HolidayCalendar(Map.of(Region.MIDDEN, List.of(holiday))));
        assertThat(autumn.day("long silence")).isBefore(days.day("long silence"));
        assertThat(days.day("long silence -20"))
                .isEqualTo(days.day("long silence").minusDays(20));
    }

    @Test
    void readsADayWithATime() {
        assertThat(days.moment("school day 2 13:30")).isEqualTo("2026-11-30T13:30");
        assertThat(days.moment("-14 14:00")).isEqualTo("2026-11-12T14:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "someday", "school year next", "3 weeks", "-"})
    void refusesWhatIsNoDay(String words) {
        assertThatThrownBy(() -> days.day(words)).isInstanceOf(IllegalArgumentException.class);
    }
}
