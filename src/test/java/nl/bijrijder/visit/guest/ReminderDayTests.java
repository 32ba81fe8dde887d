package nl.bijrijder.visit.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Any Wednesday will do. */
class ReminderDayTests {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    @Test
    void saysHowNearADayIs() {
        assertThat(ReminderDay.of(WEDNESDAY, WEDNESDAY)).isEqualTo(ReminderDay.TODAY);
        assertThat(ReminderDay.of(WEDNESDAY.plusDays(1), WEDNESDAY)).isEqualTo(ReminderDay.TOMORROW);
        assertThat(ReminderDay.of(WEDNESDAY.plusDays(2), WEDNESDAY)).isEqualTo(ReminderDay.THIS_WEEK);
        assertThat(ReminderDay.of(WEDNESDAY.plusDays(4), WEDNESDAY)).isEqualTo(ReminderDay.THIS_WEEK);
        assertThat(ReminderDay.of(WEDNESDAY.plusDays(5), WEDNESDAY)).isEqualTo(ReminderDay.NEXT_WEEK);
        assertThat(ReminderDay.of(WEDNESDAY.plusDays(7), WEDNESDAY)).isEqualTo(ReminderDay.NEXT_WEEK);
    }

    /** On every day up to its end the word is true, and on its end it is not, or the reminder of the day before takes over. */
    @Test
    void aWordEndsWhenItIsNotTrueAnyMore() {
        for (var offset = 0; offset < 14; offset++) {
            var day = WEDNESDAY.plusDays(offset);
            for (var before = 0; before <= 7; before++) {
                var today = day.minusDays(before);
                var word = ReminderDay.of(day, today);
                var end = word.end(day);
                assertThat(end).as("%s for %s on %s", word, day, today).isAfter(today);
                for (var later = today; later.isBefore(end); later = later.plusDays(1)) {
                    assertThat(ReminderDay.of(day, later)).isEqualTo(word);
                }
                if (word != ReminderDay.TODAY) {
                    assertThat(ReminderDay.of(day, end)).isNotEqualTo(word);
                }
            }
        }
    }
}
