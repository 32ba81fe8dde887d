package nl.bijrijder.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.bijrijder.company.CompanyId;
import nl.bijrijder.organisation.PartnershipId;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.testing.Outings;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.Confirmation;
import nl.bijrijder.visit.VisitStatus;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.VisitTiming;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GuestPolicyTests {

    private static final TeamId TEAM = TeamId.random();
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    private final GuestPolicy policy = new GuestPolicy();

    @Test
    void whatMayBeSaidFollowsTheStatus() {
        var ahead = EnumSet.of(VisitStatus.PLANNING, VisitStatus.AGREED, VisitStatus.PREPARED);
        var behind = EnumSet.of(VisitStatus.HELD, VisitStatus.CLOSED);
        for (var status : VisitStatus.values()) {
            var isAhead = ahead.contains(status);
            for (var yes : new Confirmation[] {null, new Confirmation("Henk", DAY)}) {
                assertThat(policy.permissions(visit(status, yes)))
                        .as("%s, %s", status, yes)
                        .isEqualTo(new GuestPermissions(
                                status == VisitStatus.PLANNING || (isAhead && yes == null),
                                isAhead,
                                isAhead,
                                isAhead,
                                isAhead,
                                behind.contains(status)));
            }
        }
    }

    @Test
    void onlyWhoLeadsTheTeamKnowsOfAnswers() {
        for (var status : VisitStatus.values()) {
            var visit = visit(status, null);
            assertThat(policy.mayLead(user(Set.of(TEAM), Set.of(TEAM), false), visit))
                    .as("%s", status)
                    .isTrue();
            for (var other : Set.of(
                    user(Set.of(TEAM), Set.of(), false),
                    user(Set.of(TeamId.random()), Set.of(TeamId.random()), false),
                    user(Set.of(), Set.of(), true))) {
                assertThat(policy.mayLead(other, visit)).as("%s", status).isFalse();
                assertThatThrownBy(() -> policy.requireLeading(other, visit)).isInstanceOf(NotFound.class);
            }
        }
    }

    private static CurrentUser user(Set<TeamId> teams, Set<TeamId> led, boolean manager) {
        return new CurrentUser(AccountId.random(), PersonName.of("Ans", null, null), manager, teams, led, null);
    }

    private static VisitSummary visit(VisitStatus status, @Nullable Confirmation yes) {
        var timing = VisitTiming.on(DAY, LocalTime.of(9, 0), LocalTime.of(11, 0));
        return new VisitSummary(
                CompanyVisitId.random(),
                0,
                TEAM,
                new PartnershipId(UUID.randomUUID()),
                status,
                Outings.plain(CompanyId.random(), "Kijken", timing),
                AccountId.random(),
                yes);
    }
}
