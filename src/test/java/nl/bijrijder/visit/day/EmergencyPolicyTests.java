package nl.bijrijder.visit.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitAgreements;
import nl.bijrijder.visit.VisitGroup;
import nl.bijrijder.visit.VisitPlan;
import nl.bijrijder.visit.VisitStatus;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.VisitTiming;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EmergencyPolicyTests {

    private static final TeamId TEAM = new TeamId(UUID.randomUUID());
    private static final AccountId COMES_ALONG = AccountId.random();
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    private final EmergencyPolicy policy = new EmergencyPolicy();

    @Test
    void theListIsForWhoLeadsTheTeamAndWhoComesAlong() {
        var visit = visit(VisitStatus.AGREED, DAY);
        assertThat(policy.whyReading(user(AccountId.random(), TEAM, true), visit))
                .contains(EmergencyPolicy.Reason.LEADS_TEAM);
        assertThat(policy.whyReading(user(COMES_ALONG, TEAM, false), visit))
                .contains(EmergencyPolicy.Reason.SUPERVISES);
        assertThat(policy.whyReading(user(AccountId.random(), TEAM, false), visit))
                .isEmpty();
        assertThat(policy.whyReading(user(COMES_ALONG, new TeamId(UUID.randomUUID()), true), visit))
                .isEmpty();
    }

    @Test
    void theListIsOpenFromAWeekBeforeUntilTheDayAfter() {
        for (var status : VisitStatus.values()) {
            var visit = visit(status, DAY);
            var is = status != VisitStatus.CANCELLED;
            assertThat(policy.isOpen(visit, DAY.minusDays(8))).isFalse();
            assertThat(policy.isOpen(visit, DAY.minusDays(7))).as("%s", status).isEqualTo(is);
            assertThat(policy.isOpen(visit, DAY)).as("%s", status).isEqualTo(is);
            assertThat(policy.isOpen(visit, DAY.plusDays(1))).as("%s", status).isEqualTo(is);
            assertThat(policy.isOpen(visit, DAY.plusDays(2))).isFalse();
            assertThat(policy.isOpen(visit(status, null), DAY)).isFalse();
        }
    }

    @Test
    void from18OnAStudentChoosesAlone() {
        var student = new StudentSummary(
                StudentId.random(),
                AccountId.random(),
                new PartnershipId(UUID.randomUUID()),
                TEAM,
                PersonName.of("Mila", null, null),
                DAY.minusYears(18));
        var member = user(AccountId.random(), TEAM, false);
        var self = new CurrentUser(student.account(), student.name(), false, Set.of(), Set.of(), student.id());
        assertThat(policy.mayChange(member, student, DAY.minusDays(1))).isTrue();
        assertThat(policy.mayChange(member, student, DAY)).isFalse();
        assertThat(policy.mayChange(self, student, DAY)).isTrue();
        policy.requireKnowing(member, student);
        policy.requireKnowing(self, student);
        var stranger = user(AccountId.random(), new TeamId(UUID.randomUUID()), true);
        assertThatThrownBy(() -> policy.requireKnowing(stranger, student)).isInstanceOf(NotFound.class);
    }

    private static CurrentUser user(AccountId account, TeamId team, boolean leads) {
        return new CurrentUser(
                account, PersonName.of("Coen", null, null), false, Set.of(team), leads ? Set.of(team) : Set.of(), null);
    }

    private static VisitSummary visit(VisitStatus status, @Nullable LocalDate day) {
        var plan = new VisitPlan(
                "Kijken",
                null,
                CompanyId.random(),
                null,
                VisitGroup.of("Groep", 9, List.of(1)),
                day == null ? VisitTiming.OPEN : VisitTiming.on(day, LocalTime.of(9, 0), LocalTime.of(11, 0)),
                List.of(),
                VisitAgreements.onGear(null),
                Set.of(COMES_ALONG));
        return new VisitSummary(
                CompanyVisitId.random(),
                0,
                TEAM,
                new PartnershipId(UUID.randomUUID()),
                status,
                plan,
                AccountId.random(),
                null);
    }
}
