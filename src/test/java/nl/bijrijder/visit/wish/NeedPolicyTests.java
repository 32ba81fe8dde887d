package nl.bijrijder.visit.wish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.CurrentUser;
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

class NeedPolicyTests {

    private static final TeamId TEAM = new TeamId(UUID.randomUUID());
    private static final TeamId OTHER = new TeamId(UUID.randomUUID());
    private static final AccountId COMES_ALONG = AccountId.random();
    private static final StudentId STUDENT = StudentId.random();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final NeedPolicy policy = new NeedPolicy();

    @Test
    void showsThePackingListToLeaderAndCompanionsWithTheReason() {
        var visit = visit(VisitStatus.AGREED, TODAY);
        assertThat(policy.whyPacking(user(AccountId.random(), TEAM, true, null), visit))
                .contains(NeedPolicy.Reason.LEADS_TEAM);
        assertThat(policy.whyPacking(user(COMES_ALONG, TEAM, false, null), visit))
                .contains(NeedPolicy.Reason.SUPERVISES);
        assertThat(policy.whyPacking(user(AccountId.random(), TEAM, false, null), visit))
                .as("the rest of the team")
                .isEmpty();
        assertThat(policy.whyPacking(user(COMES_ALONG, OTHER, true, null), visit))
                .as("who left the team, whatever they lead now")
                .isEmpty();
    }

    @Test
    void aStudentKnowsTheirOwnAndNobodyElses() {
        var visit = visit(VisitStatus.AGREED, TODAY);
        var self = new CurrentUser(
                AccountId.random(), PersonName.of("Stan", null, null), false, Set.of(), Set.of(), STUDENT);
        assertThat(policy.mayKnow(self, visit, STUDENT)).isTrue();
        assertThat(policy.mayKnow(self, visit, StudentId.random())).isFalse();
        assertThat(policy.mayKnow(user(AccountId.random(), TEAM, false, null), visit, STUDENT))
                .isFalse();
        assertThat(policy.mayKnow(user(COMES_ALONG, TEAM, false, null), visit, STUDENT))
                .isTrue();
    }

    @Test
    void itIsSaidUntilTheDayIsOverAndNotWhenTheVisitIs() {
        for (var status : VisitStatus.values()) {
            assertThat(policy.isOpen(visit(status, TODAY), TODAY))
                    .as("%s", status)
                    .isEqualTo(status.isAhead());
            assertThat(policy.isOpen(visit(status, null), TODAY))
                    .as("%s", status)
                    .isEqualTo(status.isAhead());
            assertThat(policy.isOpen(visit(status, TODAY.minusDays(1)), TODAY)).isFalse();
        }
    }

    private static CurrentUser user(AccountId account, TeamId team, boolean leads, @Nullable StudentId student) {
        return new CurrentUser(
                account,
                PersonName.of("Coen", null, null),
                false,
                Set.of(team),
                leads ? Set.of(team) : Set.of(),
                student);
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
