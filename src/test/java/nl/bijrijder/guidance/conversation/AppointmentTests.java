package nl.bijrijder.guidance.conversation;

import static nl.bijrijder.guidance.conversation.AppointmentFixture.AT;
import static nl.bijrijder.guidance.conversation.AppointmentFixture.LATER;
import static nl.bijrijder.guidance.conversation.AppointmentFixture.NOW;
import static nl.bijrijder.guidance.conversation.AppointmentFixture.TOMORROW;
import static nl.bijrijder.guidance.conversation.AppointmentFixture.offered;
import static nl.bijrijder.guidance.conversation.AppointmentFixture.plan;
import static nl.bijrijder.guidance.conversation.AppointmentFixture.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import nl.bijrijder.guidance.note.ConversationKind;
import nl.bijrijder.guidance.note.NoteId;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.StaleVersion;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AppointmentTests {

    private static final AccountId SOMEBODY = AccountId.random();

    @ParameterizedTest
    @CsvSource({
        "OFFERED,   OFFERED PLANNED CANCELLED",
        "PLANNED,   OFFERED HELD CANCELLED",
        "HELD,      ''",
        "CANCELLED, ''",
    })
    void theStatusSaysWhatCanComeNext(AppointmentStatus status, String next) {
        for (var other : AppointmentStatus.values()) {
            assertThat(status.canBecome(other)).as("%s to %s", status, other).isEqualTo(next.contains(other.name()));
        }
    }

    @Test
    void oneOfTheTimesIsPickedAndNoOther() {
        var appointment = offered(TOMORROW, LATER);
        assertThat(appointment.pick(TOMORROW, NOW)).isTrue();
        assertThat(appointment.status()).isEqualTo(AppointmentStatus.PLANNED);
        assertThat(appointment.startsAt()).contains(TOMORROW);
        assertThat(appointment.pick(TOMORROW, NOW)).as("once more").isFalse();
        assertRefused("picked", () -> appointment.pick(LATER, NOW));
        assertRefused("picked", () -> appointment.decline(null, AT));
    }

    @Test
    void aTimeThatIsNotOfferedOrHasPassedIsNotPicked() {
        assertRefused("notOffered", () -> offered(TOMORROW).pick(LATER, NOW));
        assertRefused("passed", () -> offered(TOMORROW).pick(TOMORROW, TOMORROW));
        assertThat(offered(TOMORROW).pick(TOMORROW, TOMORROW.minusMinutes(1))).isTrue();
    }

    @Test
    void nothingHappensToWhatWasCalledOff() {
        var appointment = offered(TOMORROW);
        assertThat(appointment.cancel("Ziek", SOMEBODY, AT)).isTrue();
        assertThat(appointment.cancel("Toch niet", SOMEBODY, AT))
                .as("once is enough")
                .isFalse();
        assertThat(appointment.cancellation().orElseThrow().reason()).isEqualTo("Ziek");
        assertRefused("cancelled", () -> appointment.pick(TOMORROW, NOW));
        assertRefused("cancelled", () -> appointment.decline(null, AT));
        assertRefused("cancelled", () -> appointment.change(0, plan(LATER), NOW, AT));
    }

    @Test
    void noneOfTheTimesSuitsUntilOtherTimesAreOffered() {
        var appointment = offered(TOMORROW);
        assertThat(appointment.decline("Ik heb dan stage", AT)).isTrue();
        assertThat(appointment.decline("Ik heb dan stage", AT)).isFalse();
        assertThat(appointment.declined().orElseThrow().words()).isEqualTo("Ik heb dan stage");
        assertThat(appointment.change(0, plan(LATER), NOW, AT)).isTrue();
        assertThat(appointment.declined()).isEmpty();
        assertThat(appointment.plan().times()).containsExactly(LATER);
    }

    @Test
    void theSameTimesAfterANoAreOfferedAnew() {
        var appointment = offered(TOMORROW);
        appointment.decline(null, AT);
        assertThat(appointment.change(0, plan(TOMORROW), NOW, AT)).isTrue();
        assertThat(appointment.declined()).isEmpty();
    }

    @Test
    void movingAPlannedConversationAsksTheStudentAgain() {
        var appointment = planned(TOMORROW);
        assertThat(appointment.change(0, plan(LATER), NOW, AT)).isTrue();
        assertThat(appointment.status()).isEqualTo(AppointmentStatus.OFFERED);
        assertThat(appointment.startsAt()).isEmpty();
        assertRefused("notOffered", () -> appointment.pick(TOMORROW, NOW));
    }

    @Test
    void anotherPlaceKeepsAPlannedConversationPlanned() {
        var appointment = planned(TOMORROW);
        var elsewhere =
                new AppointmentPlan(new ConversationFormat(ConversationKind.CAREER, 30, "bellen"), List.of(TOMORROW));
        assertThat(appointment.change(0, elsewhere, NOW, AT)).isTrue();
        assertThat(appointment.status()).isEqualTo(AppointmentStatus.PLANNED);
        assertThat(appointment.talk().place()).isEqualTo("bellen");
        var longer =
                new AppointmentPlan(new ConversationFormat(ConversationKind.CAREER, 60, "bellen"), List.of(TOMORROW));
        appointment.change(0, longer, NOW, AT);
        assertThat(appointment.status()).as("longer is another agreement").isEqualTo(AppointmentStatus.OFFERED);
    }

    @Test
    void anOldVersionOverwritesNothingAndTheSameOnceMoreIsNoChange() {
        var appointment = offered(TOMORROW);
        assertThat(appointment.change(99, plan(TOMORROW), NOW, AT)).isFalse();
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> appointment.change(99, plan(LATER), NOW, AT));
    }

    @Test
    void itIsHeldOnceItsTimeHasCome() {
        var appointment = planned(TOMORROW);
        assertRefused("early", () -> appointment.hold(NoteId.random(), TOMORROW.minusMinutes(1), AT));
        appointment.hold(NoteId.random(), TOMORROW, AT);
        assertThat(appointment.status()).isEqualTo(AppointmentStatus.HELD);
        assertRefused("held", () -> appointment.cancel("Ging niet door", SOMEBODY, AT));
        assertRefused("early", () -> offered(TOMORROW).hold(NoteId.random(), LATER, AT));
    }

    @Test
    void refusesToMoveAConversationThatHasBegun() {
        var appointment = planned(TOMORROW);
        assertRefused("begun", () -> appointment.change(0, plan(LATER), TOMORROW, AT));
        assertThat(appointment.cancel("Was er niet", SOMEBODY, AT)).isTrue();
    }

    @Test
    void onlyTimesToComeWithinAYearAreOffered() {
        plan(NOW.plusMinutes(1), NOW.plusYears(1)).check(NOW);
        assertRefused("past", () -> plan(TOMORROW, NOW).check(NOW));
        assertRefused(
                "far", () -> plan(TOMORROW, NOW.plusYears(1).plusMinutes(1)).check(NOW));
        assertRefused("times", () -> plan().check(NOW));
        var six = new LocalDateTime[] {
            TOMORROW,
            TOMORROW.plusDays(1),
            TOMORROW.plusDays(2),
            TOMORROW.plusDays(3),
            TOMORROW.plusDays(4),
            TOMORROW.plusDays(5)
        };
        assertRefused("tooMany", () -> plan(six).check(NOW));
        plan(TOMORROW, TOMORROW, TOMORROW, TOMORROW, TOMORROW, TOMORROW).check(NOW);
    }

    @ParameterizedTest
    @EnumSource(ConversationKind.class)
    void onlyWithTheStudent(ConversationKind kind) {
        var plan = new AppointmentPlan(new ConversationFormat(kind, 30, null), List.of(TOMORROW));
        if (kind.isWithStudent()) {
            plan.check(NOW);
        } else {
            assertRefused("kind", () -> plan.check(NOW));
        }
    }

    @ParameterizedTest
    @CsvSource({"4, false", "5, true", "240, true", "241, false", "-30, false"})
    void itTakesAReasonableTime(int minutes, boolean allowed) {
        var plan = new AppointmentPlan(
                new ConversationFormat(ConversationKind.COACHING, minutes, null), List.of(TOMORROW));
        if (allowed) {
            plan.check(NOW);
        } else {
            assertRefused("minutes", () -> plan.check(NOW));
        }
    }

    /** On the nights the clocks change, the clock on the wall decides: what is agreed for a quarter past ten begins then. */
    @ParameterizedTest
    @CsvSource({"2027-03-28T10:15, 2027-03-28T08:15:00Z", "2026-10-25T10:15, 2026-10-25T09:15:00Z"})
    void aSwitchNightDoesNotMoveIt(LocalDateTime time, java.time.Instant moment) {
        var appointment = planned(time);
        var amsterdam = ZoneId.of("Europe/Amsterdam");
        assertThat(appointment.hasBegun(LocalDateTime.ofInstant(moment.minusSeconds(1), amsterdam)))
                .isFalse();
        assertThat(appointment.hasBegun(LocalDateTime.ofInstant(moment, amsterdam)))
                .isTrue();
    }

    private static void assertRefused(String rule, ThrowingCallable act) {
        assertThatExceptionOfType(AppointmentRule.class).isThrownBy(act).satisfies(refused -> assertThat(refused.key())
                .isEqualTo("guidance.conversation.rule." + rule));
    }
}
