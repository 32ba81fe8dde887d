package nl.bijrijder.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RhythmTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 20);

    @Test
    void goesOnFromTheFirstDay() {
        assertThat(new Rhythm(3, 2).after(FIRST, FIRST, Set.of()))
                .containsExactly(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 17), LocalDate.of(2026, 12, 1));
    }

    @Test
    void leavesOutWhatIsPastAndKeepsTheRhythm() {
        assertThat(new Rhythm(2, 1).after(FIRST, LocalDate.of(2026, 11, 4), Set.of()))
                .containsExactly(LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 17));
        assertThat(new Rhythm(1, 1).after(FIRST, LocalDate.of(2026, 10, 27), Set.of()))
                .containsExactly(LocalDate.of(2026, 10, 27));
    }

    @Test
    void passesByWhatIsTaken() {
        assertThat(new Rhythm(2, 1).after(FIRST, FIRST, Set.of(LocalDate.of(2026, 11, 3))))
                .containsExactly(LocalDate.of(2026, 10, 27), LocalDate.of(2026, 11, 10));
    }

    @Test
    void nonsenseIsOnceMoreNextWeek() {
        assertThat(Rhythm.of(null, null)).isEqualTo(new Rhythm(1, 1));
        assertThat(Rhythm.of(-1, 1_000_000_000)).isEqualTo(new Rhythm(1, 1));
        assertThat(Rhythm.of(9, 6)).isEqualTo(new Rhythm(9, 6));
    }
}
