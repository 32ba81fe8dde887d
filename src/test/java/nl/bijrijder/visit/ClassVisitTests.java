package nl.bijrijder.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassVisitTests {

    private static final LocalDate DAY = VisitFixture.TODAY.plusDays(10);
    private static final VisitPlan PLAN = VisitFixture.plan(CompanyId.random(), "Kijken", DAY);
    private static final LocalTime VISIT_STARTS = PLAN.timing().startsAt();

    private static ClassVisit at(
            @Nullable LocalDate day, @Nullable String from, @Nullable String until, @Nullable String place) {
        return new ClassVisit(
                day, from == null ? null : LocalTime.parse(from), until == null ? null : LocalTime.parse(until), place);
    }

    @ParameterizedTest
    @CsvSource({
        "-3, , , ",
        "-3, 10:00, , ",
        "-3, 10:00, 11:00, ",
        "-3, , , Lokaal 1.12",
        "-3, 23:00, 23:45, Lokaal 1.12",
        "0, , , ",
        "0, 07:00, 08:00, Lokaal 1.12"
    })
    void aDayIsEnoughAndTimeAndPlaceMayFollow(int days, String from, String until, String place) {
        PLAN.with(at(DAY.plusDays(days), from, until, place)).check();
    }

    @ParameterizedTest
    @CsvSource({
        ", 10:00, , , classVisit.on, visit.rule.classDayMissing",
        ", 10:00, 11:00, , classVisit.on, visit.rule.classDayMissing",
        ", , , Lokaal 1.12, classVisit.on, visit.rule.classDayMissing",
        "-3, , 11:00, , classVisit.startsAt, visit.rule.classStartMissing",
        "-3, 11:00, 11:00, , classVisit.endsAt, visit.rule.endBeforeStart",
        "-3, 11:00, 10:00, , classVisit.endsAt, visit.rule.endBeforeStart",
        "1, , , , classVisit.on, visit.rule.classAfterVisit",
        "1, 10:00, 11:00, , classVisit.on, visit.rule.classAfterVisit",
        "0, 23:00, , , classVisit.startsAt, visit.rule.classAfterStart",
        "0, 00:30, 23:00, , classVisit.endsAt, visit.rule.classAfterStart"
    })
    void saysWhatIsWrongWithTheOthers(
            @Nullable Integer days, String from, String until, String place, String field, String key) {
        var plan = PLAN.with(at(days == null ? null : DAY.plusDays(days), from, until, place));
        assertRefused(field, key, plan);
    }

    private static void assertRefused(String field, String key, VisitPlan plan) {
        assertThatThrownBy(plan::check).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.field()).isEqualTo(field);
            assertThat(broken.key()).isEqualTo(key);
        });
    }

    @Test
    void onTheDayItselfItEndsAtTheLatestWhenTheVisitBegins() {
        PLAN.with(new ClassVisit(DAY, VISIT_STARTS.minusHours(1), VISIT_STARTS, null))
                .check();
        assertRefused(
                "classVisit.endsAt",
                "visit.rule.classAfterStart",
                PLAN.with(new ClassVisit(DAY, VISIT_STARTS.minusHours(1), VISIT_STARTS.plusMinutes(1), null)));
        assertRefused(
                "classVisit.startsAt",
                "visit.rule.classAfterStart",
                PLAN.with(new ClassVisit(DAY, VISIT_STARTS, null, null)));
    }

    @Test
    void aDayThatIsPickedOrAskedForComesAfterTheClassToo() {
        var asked = VisitFixture.planned(PLAN.onEach(List.of(DAY, DAY.plusDays(1)))
                .with(new ClassVisit(DAY, LocalTime.of(10, 0), LocalTime.of(11, 0), null)));
        var yes = new Confirmation("Henk", VisitFixture.TODAY);
        var early = VisitTiming.on(DAY, LocalTime.of(10, 30), LocalTime.of(12, 0));
        assertThatThrownBy(() -> asked.agree(yes, early)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> asked.agreeOn(yes, early)).isInstanceOf(RuleBroken.class);
        assertThat(asked.status()).isEqualTo(VisitStatus.PLANNING);
        asked.agree(yes, VisitTiming.on(DAY, LocalTime.of(11, 0), LocalTime.of(12, 0)));
        assertThat(asked.classVisit().startsAt()).isEqualTo(LocalTime.of(10, 0));
    }

    @Test
    void anotherTimeOrPlaceChangesTheAgreementsAndAsksNobodyAgain() {
        var visit = VisitFixture.planned(PLAN.with(ClassVisit.on(DAY.minusDays(3))));
        visit.agree(new Confirmation("Henk", VisitFixture.TODAY), null);
        assertThat(visit.change(0, PLAN.with(at(DAY.minusDays(3), "10:00", null, null)), VisitFixture.TODAY))
                .isEqualTo(CompanyVisit.Change.AGREEMENTS);
        assertThat(visit.change(0, PLAN.with(at(DAY.minusDays(3), "10:00", null, null)), VisitFixture.TODAY))
                .isEqualTo(CompanyVisit.Change.NOTHING);
        assertThat(visit.change(0, PLAN.with(at(DAY.minusDays(3), "10:00", null, "Hal")), VisitFixture.TODAY))
                .isEqualTo(CompanyVisit.Change.AGREEMENTS);
        assertThat(visit.status()).isEqualTo(VisitStatus.AGREED);
        visit.prepare(GatePass.of("x", AccountId.random(), Instant.EPOCH), VisitFixture.TODAY);
        assertThat(visit.toPlan().classVisit().isComplete()).isTrue();
    }

    @Test
    void theSameOnAnotherDayStartsWithoutAClassVisit() {
        var plan = PLAN.with(at(DAY, "07:00", "08:00", "Hal"));
        assertThat(plan.on(DAY.plusDays(7)).classVisit()).isEqualTo(ClassVisit.NONE);
    }
}
