package nl.bijrijder.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthViewTests {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "2026-11, 2026-10-26, 2026-12-06, 6",
        "2026-12, 2026-11-30, 2027-01-03, 5",
        "2027-01, 2026-12-28, 2027-01-31, 5",
        "2028-02, 2028-01-31, 2028-03-05, 5",
        "2027-02, 2027-02-01, 2027-02-28, 4"
    })
    void showsWholeWeeksFromMonday(YearMonth month, LocalDate first, LocalDate last, int weeks) {
        var view = MonthView.of(month, TODAY, List.of());
        assertThat(view.weeks()).hasSize(weeks).allSatisfy(week -> {
            assertThat(week).hasSize(7);
            assertThat(week.get(0).date().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        });
        assertThat(view.weeks().get(0).get(0).date()).isEqualTo(first);
        assertThat(view.weeks().get(weeks - 1).get(6).date()).isEqualTo(last);
    }

    @Test
    void aLeapYearHasItsExtraDay() {
        var days = MonthView.of(YearMonth.of(2028, 2), TODAY, List.of()).weeks().stream()
                .flatMap(List::stream)
                .filter(MonthView.Day::inMonth);
        assertThat(days).hasSize(29);
    }

    @Test
    void theYearTurnsBetweenDecemberAndJanuary() {
        assertThat(MonthView.of(YearMonth.of(2026, 12), TODAY, List.of()).next())
                .isEqualTo(YearMonth.of(2027, 1));
        assertThat(MonthView.of(YearMonth.of(2027, 1), TODAY, List.of()).previous())
                .isEqualTo(YearMonth.of(2026, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-13", "november", "999999-01", "1999-12", "-1-01", "2026-11-23", "\u0000"})
    void anUnreadableMonthIsThisMonth(String text) {
        assertThat(MonthView.parse(text, NOVEMBER)).isEqualTo(NOVEMBER);
    }

    @Test
    void readsAMonth() {
        assertThat(MonthView.parse("2027-02", NOVEMBER)).isEqualTo(YearMonth.of(2027, 2));
    }

    @Test
    void putsVisitsOnTheirDayAndMarksToday() {
        var day = LocalDate.of(2026, 11, 12);
        var view = MonthView.of(NOVEMBER, TODAY, List.of(entry(day), entry(LocalDate.of(2026, 12, 1))));
        var days = view.weeks().stream().flatMap(List::stream).toList();
        assertThat(days)
                .filteredOn(MonthView.Day::today)
                .extracting(MonthView.Day::date)
                .containsExactly(TODAY);
        assertThat(days)
                .filteredOn(shown -> !shown.entries().isEmpty())
                .extracting(MonthView.Day::date)
                .containsExactly(day);
        assertThat(view.isEmpty()).isFalse();
    }

    private static CalendarEntry entry(LocalDate day) {
        return new CalendarEntry(
                new CalendarEvent("one@bijrijder", 0, new TimeSlot(day, LocalTime.NOON, LocalTime.of(13, 0)), null),
                CalendarEntry.Kind.VISIT,
                "Kijken",
                "Bosgoed",
                null,
                true,
                "/coach/visits/1");
    }
}
