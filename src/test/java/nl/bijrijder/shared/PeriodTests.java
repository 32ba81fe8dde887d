package nl.bijrijder.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTests {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 1);

    @Test
    void bothEndsBelongToIt() {
        var period = Period.from(DAY).until(DAY.plusDays(2));
        assertThat(period.contains(DAY)).isTrue();
        assertThat(period.contains(DAY.plusDays(2))).isTrue();
        assertThat(period.contains(DAY.plusDays(3))).isFalse();
        assertThat(period.contains(DAY.minusDays(1))).isFalse();
        assertThat(period.isOver(DAY.plusDays(2))).isFalse();
        assertThat(period.isOver(DAY.plusDays(3))).isTrue();
    }

    @Test
    void withoutALastDayItGoesOn() {
        assertThat(Period.from(DAY).contains(DAY.plusYears(50))).isTrue();
        assertThat(Period.from(DAY).requireOrder("endsOn")).isEqualTo(Period.from(DAY));
        assertThatThrownBy(() -> Period.from(DAY).until(DAY.minusDays(1)).requireOrder("endsOn"))
                .hasMessage("shared.rule.reversed");
    }

    @Test
    void aSchoolYearTurnsOnTheFirstOfAugust() {
        assertThat(SchoolYear.of(DAY.minusDays(1))).isEqualTo(new SchoolYear(2025));
        assertThat(SchoolYear.of(DAY).plus(1).lastDay()).isEqualTo(LocalDate.of(2028, 7, 31));
    }

    @Test
    void onlyCanonicalIdentifiersAreRead() {
        assertThatThrownBy(() -> Uuids.parse("1-1-1-1-1")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Uuids.parse("")).isInstanceOf(NotFound.class);
    }

    @Test
    void namesOfOneWordAndNamesOfMany() {
        assertThat(PersonName.of(" Mila ", "van  den", "Berg").full()).isEqualTo("Mila van den Berg");
        assertThat(PersonName.of("Suharto", " ", "").full()).isEqualTo("Suharto");
        assertThat(PersonName.of("\uD83D\uDE97x", null, "\uD83D\uDE97").initials())
                .isEqualTo("\uD83D\uDE97\uD83D\uDE97");
    }
}
