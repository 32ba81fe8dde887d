package nl.bijrijder.visit.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.PartnershipId;
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
