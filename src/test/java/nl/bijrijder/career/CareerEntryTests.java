package nl.bijrijder.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.bijrijder.shared.Lens;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CareerEntryTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate BORN = LocalDate.of(2010, 3, 1);

    @Test
    void isAboutADayThatHasBeen() {
        assertThatCode(() -> on(TODAY).check(BORN, TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> on(BORN).check(BORN, TODAY)).doesNotThrowAnyException();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> on(TODAY.plusDays(1)).check(BORN, TODAY))
                .withMessage("career.happenedOn.later");
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> on(BORN.minusDays(1)).check(BORN, TODAY))
                .withMessage("career.happenedOn.early");
    }

    @Test
    void goesOnTheRouteWithWordsAndADayThatIsNotPast() {
        assertThatCode(() -> new OnRoute(null).check("Bellen", TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> new OnRoute(TODAY).check("Bellen", TODAY)).doesNotThrowAnyException();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> new OnRoute(null).check(null, TODAY))
                .withMessage("career.followUp.missing");
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> new OnRoute(TODAY.minusDays(1)).check("Bellen", TODAY))
                .withMessage("shared.rule.past");
    }

    @Test
    void goesOnTheRouteOnce() {
        var entry = entry(words("Zo was het"));
        assertThat(entry.putOnRoute()).isTrue();
        assertThat(entry.putOnRoute()).isFalse();
    }

    @Test
    void isToldDifferentlyOnlyByWhoSawWhatIsThere() {
        var entry = entry(words("Zo was het"));
        assertThat(entry.change(0, words("Of toch anders"))).isTrue();
        assertThat(entry.content().lookingBack()).isEqualTo("Of toch anders");
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> entry.change(7, words("Nog anders")));
        assertThat(entry.content().lookingBack()).isEqualTo("Of toch anders");
    }

    @Test
    void theSameWordsAgainChangeNothingWhateverTheVersion() {
        var entry = entry(words("Zo was het"));
        assertThat(entry.change(7, words("Zo was het"))).isFalse();
    }

    @Test
    void keepsItsLensesInOneOrder() {
        var content = new CareerEntryContent(
                TODAY, "Stage", null, null, "Leuk", null, Mood.PROUD, Set.of(Lens.NETWORKING, Lens.QUALITIES));
        assertThat(entry(content).content().lenses()).containsExactly(Lens.QUALITIES, Lens.NETWORKING);
        assertThat(entry(content).content()).isEqualTo(content);
    }

    @Test
    void thePictureShowsFiveQuestionsWithTheirGaps() {
        var picture = CareerPicture.of(4, Map.of(Lens.MOTIVES, 3L, Lens.SELF_INSIGHT, 2L));
        assertThat(picture.lenses())
                .extracting(CareerPicture.Seen::lens, CareerPicture.Seen::entries, CareerPicture.Seen::isGap)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Lens.QUALITIES, 0L, true),
                        org.assertj.core.groups.Tuple.tuple(Lens.MOTIVES, 3L, false),
                        org.assertj.core.groups.Tuple.tuple(Lens.WORK_EXPLORATION, 0L, true),
                        org.assertj.core.groups.Tuple.tuple(Lens.CAREER_STEERING, 0L, true),
                        org.assertj.core.groups.Tuple.tuple(Lens.NETWORKING, 0L, true));
    }

    @Test
    void refusesADayForAStepThatIsNotPlanned() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> form(null, TODAY).checkDue())
                .withMessage("career.dueOn.loose");
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> form(false, TODAY).checkDue())
                .withMessage("career.dueOn.loose");
        assertThat(form(true, TODAY).toCommand(CareerEntryId.random()).onRoute())
                .isEqualTo(new OnRoute(TODAY));
        assertThat(form(false, null).toCommand(CareerEntryId.random()).onRoute())
                .isNull();
    }

    @Test
    void aFormTakesItsFoldsOnlyWhereSomethingIsTyped() {
        var blank = CareerEntryForm.blank(CareerEntryId.random(), TODAY, null);
        assertThat(blank.hasLenses() || blank.tellsMore() || blank.looksAhead()).isFalse();
        assertThat(CareerEntryForm.blank(CareerEntryId.random(), TODAY, Lens.NETWORKING)
                        .hasLenses())
                .isTrue();
        assertThat(form(false, null).looksAhead()).isFalse();
        assertThat(form(true, null).looksAhead()).isTrue();
    }

    private static CareerEntryForm form(@Nullable Boolean onRoute, @Nullable LocalDate dueOn) {
        return new CareerEntryForm(CareerEntryId.random(), null, on(TODAY), onRoute, dueOn);
    }

    private static CareerEntry entry(CareerEntryContent content) {
        return CareerEntry.write(CareerEntryId.random(), content, StudentId.random(), TeamId.random(), Instant.EPOCH);
    }

    private static CareerEntryContent words(String lookingBack) {
        return new CareerEntryContent(TODAY, "Stage", null, null, lookingBack, null, null, Set.of());
    }

    private static CareerEntryContent on(LocalDate day) {
        return new CareerEntryContent(day, "Stage", null, null, "Leuk", null, null, Set.of());
    }
}
