package nl.bijrijder.visit.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import nl.bijrijder.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TipTests {

    private static final VisitHours MORNING = new VisitHours(LocalTime.of(9, 0), LocalTime.of(12, 0));

    private static BlockContent block(String from, String until, BlockKind kind) {
        return new BlockContent(LocalTime.parse(from), LocalTime.parse(until), kind, "Iets", null);
    }

    @Test
    void anEmptyDayGetsTheFirstAdvice() {
        assertThat(Tip.about(List.of(), MORNING)).containsExactly(Tip.EMPTY);
    }

    @Test
    void aGoodDayGetsNone() {
        assertThat(Tip.about(
                        List.of(
                                block("08:30", "09:00", BlockKind.TRAVEL),
                                block("09:00", "09:15", BlockKind.TALK),
                                block("09:15", "10:30", BlockKind.DOING),
                                block("10:30", "10:45", BlockKind.PAUSE),
                                block("10:45", "12:00", BlockKind.CONTEST)),
                        MORNING))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"09:00, 09:15, false", "09:00, 09:16, true", "09:00, 11:00, true"})
    void talkingForMoreThanAQuarterIsWarnedOf(String from, String until, boolean warned) {
        assertThat(Tip.about(List.of(block(from, until, BlockKind.TALK)), MORNING)
                        .contains(Tip.LONG_TALK))
                .isEqualTo(warned);
        assertThat(Tip.about(List.of(block(from, until, BlockKind.DOING)), MORNING))
                .doesNotContain(Tip.LONG_TALK);
    }

    @Test
    void listeningAndLookingIsNotEnough() {
        var day = List.of(block("09:00", "09:10", BlockKind.TALK), block("09:10", "10:00", BlockKind.TOUR));
        assertThat(Tip.about(day, MORNING)).containsExactly(Tip.NOTHING_TO_DO, Tip.NO_PAUSE);
    }

    @Test
    void twoThingsAtOnceAndThingsOutsideTheTimesAreSaid() {
        var day = List.of(
                block("08:50", "09:30", BlockKind.DOING),
                block("09:29", "10:00", BlockKind.CONTEST),
                block("10:00", "10:10", BlockKind.PAUSE));
        assertThat(Tip.about(day, MORNING)).containsExactly(Tip.OVERLAP, Tip.OUTSIDE);
        assertThat(Tip.about(day, new VisitHours(null, null))).containsExactly(Tip.OVERLAP);
    }

    @Test
    void anEndComesAfterItsBeginning() {
        assertThatThrownBy(() -> block("10:00", "10:00", BlockKind.DOING).check())
                .isInstanceOf(RuleBroken.class)
                .hasMessage("visit.programme.rule.endBeforeStart");
        assertThatThrownBy(() -> new GatheringFacts(LocalTime.of(9, 0), null, LocalTime.of(8, 0), null, null).check())
                .hasMessage("visit.programme.rule.backBeforeGathering");
    }
}
