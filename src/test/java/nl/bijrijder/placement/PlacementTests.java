package nl.bijrijder.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.bijrijder.company.ContactId;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.Initiative;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 7); // a Monday
    private static final LocalDate LAST = LocalDate.of(2026, 11, 27); // a Friday
    private static final Instant NOW = Instant.parse("2026-09-01T10:00:00Z");
    private static final AccountId KARIM = AccountId.random();

    private final PlacementPlan plan = PlacementFixture.plan(FIRST, LAST);
    private final Placement placement = planned(plan);

    private static Placement planned(PlacementPlan plan) {
        var student = PlacementFixture.student(LocalDate.of(2009, 1, 1));
        return Placement.plan(new PlanPlacement(PlacementId.random(), student.id(), plan), student, KARIM, NOW);
    }

    @Test
    void threeConversationsAreProposedInTheFirstWeekHalfwayAndInTheLastWeek() {
        assertThat(days(placement))
                .containsExactly(
                        LocalDate.of(2026, 9, 9), // Wednesday of the first week
                        LocalDate.of(2026, 10, 16), // halfway is a Saturday: the day before
                        LocalDate.of(2026, 11, 25));
        assertThat(placement.toSummary(FIRST).contacts())
                .extracting(PlacementContactSummary::kind)
                .containsExactly(ContactKind.values());
    }

    @ParameterizedTest
    @CsvSource({"2026-09-07, 2026-09-07", "2026-09-05, 2026-09-06", "2026-09-04, 2026-09-07", "2026-09-01, 2029-08-31"})
    void aProposedDayLiesInThePlacementAndIsAWorkingDayWhenThereIsOne(LocalDate from, LocalDate until) {
        for (var kind : ContactKind.values()) {
            var day = kind.proposeOn(from, until);
            assertThat(day).isBetween(from, until);
            var weekend = from.datesUntil(until.plusDays(1))
                    .allMatch(one -> one.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0);
            assertThat(day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0).isEqualTo(weekend);
        }
    }

    @Test
    void aLastDayBeforeTheFirstIsRefused() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> planned(PlacementFixture.plan(FIRST, FIRST.minusDays(1))))
                .withMessage("shared.rule.reversed");
        assertThat(days(planned(PlacementFixture.plan(FIRST, FIRST)))).containsOnly(FIRST);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-06, PLANNED",
        "2026-09-07, RUNNING",
        "2026-11-27, RUNNING",
        "2026-11-28, ENDED",
    })
    void theStatusFollowsFromTheDays(LocalDate today, PlacementStatus status) {
        assertThat(placement.status(today)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-19, false",
        "2026-11-20, true",
        "2027-03-01, true",
    })
    void lookingBackBeginsInTheLastWeek(LocalDate today, boolean may) {
        assertThat(placement.mayLookBack(today)).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-01, 2026-09-06, false",
        "2026-08-01, 2026-09-07, true",
        "2026-10-01, 2026-10-02, true",
        "2026-11-27, 2027-01-01, true",
        "2026-11-28, 2027-01-01, false",
    })
    void twoPlacementsShareNoDay(LocalDate from, LocalDate until, boolean overlaps) {
        assertThat(placement.overlaps(from, until)).isEqualTo(overlaps);
    }

    @Test
    void conversationsMoveAlongUnlessTheyWereHeldOrArranged() {
        hold(ContactKind.BEGIN, LocalDate.of(2026, 9, 8));
        var arranged = LocalDate.of(2026, 10, 20);
        placement.contact(id(ContactKind.MIDDLE)).reschedule(0, arranged, plan.contact(), plan);
        assertThat(placement.change(0, with(FIRST, LAST.plusWeeks(4), plan.contact(), plan.company())))
                .isTrue();
        assertThat(days(placement)).containsExactly(LocalDate.of(2026, 9, 9), arranged, LocalDate.of(2026, 12, 23));
        assertThat(placement.change(
                        0, with(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 3, 5), plan.contact(), plan.company())))
                .isTrue();
        assertThat(talk(ContactKind.MIDDLE).plannedOn())
                .as("a day far outside is proposed anew")
                .isEqualTo(LocalDate.of(2027, 2, 17));
        assertThat(talk(ContactKind.BEGIN).heldOn()).isEqualTo(LocalDate.of(2026, 9, 8));
    }

    @Test
    void anotherPersonOfTheCompanyTakesOverTheConversationsOfTheFormer() {
        var other = ContactId.random();
        placement
                .contact(id(ContactKind.END))
                .reschedule(0, talk(ContactKind.END).plannedOn(), ContactId.random(), plan);
        var arranged = talk(ContactKind.END).contact();
        placement.change(0, with(FIRST, LAST, other, plan.company()));
        assertThat(talk(ContactKind.BEGIN).contact()).isEqualTo(other);
        assertThat(talk(ContactKind.END).contact()).isEqualTo(arranged);
    }

    @Test
    void afterAConversationThePlacementStaysAtItsCompany() {
        var elsewhere = with(FIRST, LAST, ContactId.random(), CompanyId.random());
        assertThat(placement.change(0, elsewhere)).isTrue();
        assertThat(talk(ContactKind.END).contact()).isEqualTo(elsewhere.contact());
        hold(ContactKind.BEGIN, FIRST);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> placement.change(0, plan))
                .withMessage("placement.rule.talked");
    }

    @Test
    void anOldPageChangesNothingUnlessItSaysTheSame() {
        assertThat(placement.change(-1, plan)).isFalse();
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> placement.change(-1, with(FIRST, LAST.plusDays(1), plan.contact(), plan.company())));
    }

    @ParameterizedTest
    @CsvSource({
        // today, last day, what is kept; nothing: refused
        "2026-09-06, , never began",
        "2026-09-06, 2026-09-06, never began",
        "2026-09-07, 2026-09-07, 2026-09-07",
        "2026-10-01, 2026-09-30, 2026-09-30",
        "2026-10-01, 2026-10-02,",
        "2026-10-01, 2026-09-06,",
        "2026-10-01, ,",
    })
    void aLastDayLiesInThePlacementAndNotAheadOfUs(
            LocalDate today, @Nullable LocalDate lastDay, @Nullable String kept) {
        if (kept == null) {
            assertThatExceptionOfType(RuleBroken.class)
                    .isThrownBy(() -> placement.stop(lastDay, "Te ver", KARIM, today, NOW))
                    .withMessage("placement.rule.lastDay");
            assertThat(placement.status(today)).isEqualTo(PlacementStatus.RUNNING);
            return;
        }
        assertThat(placement.stop(lastDay, "Te ver", KARIM, today, NOW)).isTrue();
        assertThat(placement.status(today)).isEqualTo(PlacementStatus.STOPPED);
        var day = kept.startsWith("2") ? LocalDate.parse(kept) : null;
        assertThat(placement.toSummary(today).stop()).isEqualTo(new PlacementSummary.Stop(day, "Te ver"));
        assertThat(placement.mayLookBack(today)).isEqualTo(day != null);
        assertThat(placement.overlaps(today.plusDays(1), LAST)).isFalse();
    }

    @Test
    void whatIsStoppedOrOverStaysSo() {
        var today = LocalDate.of(2026, 10, 1);
        placement.stop(today, "Te ver", KARIM, today, NOW);
        assertThat(placement.stop(today, "Te ver", KARIM, today, NOW)).isFalse();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> placement.stop(today, "Toch anders", KARIM, today, NOW))
                .withMessage("placement.rule.stopped");
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> placement.change(0, with(FIRST, LAST.plusDays(1), plan.contact(), plan.company())))
                .withMessage("placement.rule.stopped");
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> planned(plan).stop(LAST, "Te ver", KARIM, LAST.plusDays(1), NOW))
                .withMessage("placement.rule.over");
    }

    @Test
    void aConversationIsAheadThenWaitsAndLapsesWithItsPlacement() {
        var day = talk(ContactKind.BEGIN).plannedOn();
        assertThat(state(ContactKind.BEGIN, day)).isEqualTo(ContactState.AHEAD);
        assertThat(state(ContactKind.BEGIN, day.plusDays(1))).isEqualTo(ContactState.OVERDUE);
        hold(ContactKind.BEGIN, day);
        assertThat(state(ContactKind.BEGIN, day.plusDays(1))).isEqualTo(ContactState.HELD);
        placement.stop(day.plusDays(1), "Te ver", KARIM, day.plusDays(1), NOW);
        assertThat(state(ContactKind.BEGIN, LAST)).isEqualTo(ContactState.HELD);
        assertThat(state(ContactKind.MIDDLE, LAST)).isEqualTo(ContactState.LAPSED);
    }

    @Test
    void aConversationIsTickedOffOnADayThatHasBeenAroundThePlacement() {
        var talk = placement.contact(id(ContactKind.BEGIN));
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> talk.hold(FIRST.plusDays(1), plan, FIRST))
                .withMessage("placement.rule.heldOn");
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> talk.hold(FIRST.minusYears(1), plan, FIRST))
                .withMessage("placement.rule.heldOn");
        assertThat(talk.hold(FIRST, plan, FIRST)).isTrue();
        assertThat(talk.hold(FIRST, plan, FIRST)).isFalse();
        assertThat(talk.hold(FIRST.minusDays(1), plan, FIRST))
                .as("the day is put right")
                .isTrue();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> talk.reschedule(0, LAST.plusYears(1), plan.contact(), plan))
                .withMessage("placement.rule.plannedOn");
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> talk.reschedule(1, LAST, plan.contact(), plan));
    }

    @Test
    void aGoalKeepsItsWordsOnceItWasLookedBackOn() {
        var goal = new LearningGoal(LearningGoalId.random(), placement, "Leren", Initiative.STUDENT, KARIM, NOW);
        assertThat(goal.rewrite(0, "Leren praten")).isTrue();
        assertThat(goal.rewrite(7, "Leren praten")).isFalse();
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> goal.rewrite(7, "Anders"));
        assertThat(goal.lookBack(0, GoalOutcome.PARTLY, "Soms", NOW)).isTrue();
        assertThat(goal.lookBack(9, GoalOutcome.PARTLY, "Soms", NOW)).isFalse();
        assertThat(goal.lookBack(0, GoalOutcome.REACHED, "Nu wel", NOW)).isTrue();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> goal.rewrite(0, "Anders"))
                .withMessage("placement.rule.lookedBack");
    }

    @ParameterizedTest
    @CsvSource({"14, LIGHT_WORK", "15, LIGHT_WORK", "16, NO_HAZARD", "17, NO_HAZARD", "18, NONE", "30, NONE"})
    void theLawAsksMoreForTheYoung(int age, AgeRule rule) {
        assertThat(AgeRule.at(age)).isEqualTo(rule);
    }

    private PlacementPlan with(LocalDate from, LocalDate until, ContactId contact, CompanyId company) {
        return new PlacementPlan(company, contact, from, until, plan.hoursPerWeek(), plan.work());
    }

    private void hold(ContactKind kind, LocalDate day) {
        placement.contact(id(kind)).hold(day, placement.plan(), day);
    }

    private ContactState state(ContactKind kind, LocalDate today) {
        return placement.toSummary(today).contacts().stream()
                .filter(talk -> talk.kind() == kind)
                .findFirst()
                .orElseThrow()
                .state();
    }

    private PlacementContactSummary talk(ContactKind kind) {
        return placement.toSummary(FIRST).contacts().stream()
                .filter(talk -> talk.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private PlacementContactId id(ContactKind kind) {
        return talk(kind).id();
    }

    private static List<LocalDate> days(Placement placement) {
        return placement.toSummary(FIRST).contacts().stream()
                .map(PlacementContactSummary::plannedOn)
                .toList();
    }
}
