package nl.bijrijder.visit;

import static nl.bijrijder.visit.VisitFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CompanyVisitTests {

    private static final LocalDate DAY = TODAY.plusDays(10);
    private static final Confirmation YES = new Confirmation("Henk", TODAY);
    private final VisitPlan plan = VisitFixture.plan(CompanyId.random(), "Kijken", DAY);
    private final CompanyVisit visit = VisitFixture.planned(plan);

    private VisitPlan with(VisitTiming timing, List<LocalDate> proposals) {
        return new VisitPlan(
                plan.title(),
                null,
                plan.company(),
                null,
                plan.group(),
                timing,
                proposals,
                plan.agreements(),
                plan.supervisors());
    }

    private static VisitTiming at(LocalDate day) {
        return VisitTiming.on(day, LocalTime.of(9, 0), LocalTime.of(11, 0));
    }

    private static void assertRefused(String field, String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.field()).isEqualTo(field);
            assertThat(broken.key()).isEqualTo(key);
        });
    }

    @Test
    void goesThroughAllSteps() {
        visit.agree(YES, null);
        visit.change(0, with(at(DAY), List.of()).with(ClassVisit.on(TODAY)), TODAY);
        assertThat(visit.status()).isEqualTo(VisitStatus.AGREED);
        visit.prepare(null, TODAY);
        visit.hold(DAY);
        visit.close(null);
        assertThat(visit.status()).isEqualTo(VisitStatus.CLOSED);
    }

    @Test
    void rejectsSafetyGearWithoutSayingWhat() {
        var words = VisitAgreements.onGear(" ");
        assertRefused("agreements.safetyGearWhat", "visit.rule.safetyGearWhat", words::check);
    }

    @Test
    void rejectsAnEndBeforeTheStart() {
        var timing = VisitTiming.on(DAY, LocalTime.of(11, 0), LocalTime.of(11, 0));
        assertRefused("timing.endsAt", "visit.rule.endBeforeStart", timing::check);
    }

    @Test
    void rejectsDaysBehindUsOrFarAway() {
        assertRefused(
                "timing.day", "visit.rule.past", () -> VisitFixture.planned(with(at(TODAY.minusDays(1)), List.of())));
        assertRefused(
                "timing.day", "visit.rule.far", () -> VisitFixture.planned(with(at(TODAY.plusYears(4)), List.of())));
        assertRefused(
                "proposals",
                "visit.rule.past",
                () -> VisitFixture.planned(with(VisitTiming.OPEN, List.of(TODAY.minusDays(1)))));
    }

    @Test
    void aVisitThatWasPlannedLongAgoKeepsItsDay() {
        visit.change(0, plan, DAY.plusDays(5));
        assertThat(visit.timing().day()).isEqualTo(DAY);
    }

    @Test
    void needsADayOrProposalsAndNotBoth() {
        assertRefused("timing.day", "visit.rule.day", () -> with(VisitTiming.OPEN, List.of())
                .check());
        assertRefused("proposals", "visit.rule.dayOrProposals", () -> with(at(DAY), List.of(DAY))
                .check());
    }

    @Test
    void theCompanyComesToClassBeforeAnyDayItCanPick() {
        var early = with(VisitTiming.OPEN, List.of(DAY.minusDays(1), DAY.plusDays(1)))
                .with(ClassVisit.on(DAY));
        assertRefused("classVisit.on", "visit.rule.classAfterProposal", early::check);
        with(VisitTiming.OPEN, List.of(DAY, DAY.plusDays(1)))
                .with(ClassVisit.on(DAY))
                .check();
    }

    @Test
    void theCompanyPicksOneOfTheProposedDays() {
        var asked = VisitFixture.planned(with(VisitTiming.OPEN, List.of(DAY, DAY.plusDays(1))));
        assertThatThrownBy(() -> asked.agree(YES, null)).isInstanceOf(VisitGateClosed.class);
        assertRefused("timing.day", "visit.rule.notProposed", () -> asked.agree(YES, at(DAY.plusDays(9))));
        asked.agree(YES, at(DAY.plusDays(1)));
        assertThat(asked.timing().day()).isEqualTo(DAY.plusDays(1));
        assertThat(asked.proposals()).isEmpty();
    }

    @Test
    void movingAnAgreedDayAsksTheCompanyAgain() {
        visit.agree(YES, null);
        visit.change(0, with(at(DAY.plusDays(1)), List.of()), TODAY);
        assertThat(visit.status()).isEqualTo(VisitStatus.PLANNING);
        assertThat(visit.confirmation()).isEmpty();
    }

    @Test
    void theSecondGateWantsTheCompanyInClass() {
        visit.agree(YES, null);
        assertThatThrownBy(() -> visit.prepare(null, TODAY)).isInstanceOf(VisitGateClosed.class);
        assertThat(visit.status()).isEqualTo(VisitStatus.AGREED);
        visit.prepare(GatePass.of("They know each other", AccountId.random(), Instant.EPOCH), TODAY);
        assertThat(visit.preparePass()).get().extracting(GatePass::reason).isEqualTo("They know each other");
    }

    @Test
    void aVisitIsNotHeldBeforeItsDay() {
        visit.agree(YES, null);
        visit.prepare(GatePass.of("Reason", AccountId.random(), Instant.EPOCH), TODAY);
        assertThatThrownBy(() -> visit.hold(DAY.minusDays(1))).isInstanceOf(VisitGateClosed.class);
    }

    @Test
    void aCancelledVisitStaysAsItWas() {
        visit.cancel("Fire", Instant.EPOCH);
        assertThatThrownBy(() -> visit.change(0, plan, TODAY)).isInstanceOf(WrongVisitStatus.class);
        assertThatThrownBy(() -> visit.agree(YES, null)).isInstanceOf(WrongVisitStatus.class);
        assertThatThrownBy(() -> visit.cancel("Again", Instant.EPOCH)).isInstanceOf(WrongVisitStatus.class);
    }

    @Test
    void refusesAnOldVersion() {
        var other = VisitFixture.plan(plan.company(), "Meedoen", DAY);
        assertThatThrownBy(() -> visit.change(7, other, TODAY)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void theSameAgreementsOnceMoreChangeNothing() {
        visit.agree(YES, null);
        visit.change(7, plan, TODAY);
        assertThat(visit.status()).isEqualTo(VisitStatus.AGREED);
    }
}
