package nl.bijrijder.visit.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.bijrijder.company.ContactId;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.SecretToken;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.testing.Outings;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitStatus;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.VisitTiming;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which links open, and how long. */
class GuestLinkTests {

    private static final TeamId TEAM = TeamId.random();
    private static final LocalDate MADE = LocalDate.of(2026, 11, 2);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    private static final LocalDate LAST_DAY = DAY.plusWeeks(8);

    /** What a link can be: the first two open their visit, the others nothing whatever the visit is. */
    private enum State {
        OPEN,
        ON_ITS_LAST_DAY,
        EXPIRED,
        REVOKED,
        REVOKED_TWICE,
        OF_ANOTHER_VISIT;

        LocalDate today() {
            return switch (this) {
                case ON_ITS_LAST_DAY -> LAST_DAY;
                case EXPIRED -> LAST_DAY.plusDays(1);
                default -> DAY;
            };
        }
    }

    @Test
    void aLinkOpensOrDoesNotWhateverTheStatusOfItsVisit() {
        for (var status : VisitStatus.values()) {
            var visit = visit(status, DAY);
            for (var state : State.values()) {
                assertThat(link(state, visit).opens(visit, state.today()))
                        .as("%s %s", state, status)
                        .isEqualTo(state == State.OPEN || state == State.ON_ITS_LAST_DAY);
            }
        }
    }

    @Test
    void aLinkWithoutADayLastsHalfAYearAndOneThatWasMadeAfterTheVisitEightWeeks() {
        var open = visit(VisitStatus.PLANNING, null);
        assertThat(link(State.OPEN, open).lastDay(open)).isEqualTo(MADE.plusWeeks(26));
        var before = visit(VisitStatus.HELD, MADE.minusDays(3));
        assertThat(link(State.OPEN, before).lastDay(before)).isEqualTo(MADE.plusWeeks(8));
    }

    private static GuestLink link(State state, VisitSummary visit) {
        var link = new GuestLink(
                GuestLinkId.random(),
                state == State.OF_ANOTHER_VISIT ? CompanyVisitId.random() : visit.id(),
                ContactId.random(),
                SecretToken.random(),
                null,
                MADE.atTime(9, 0).toInstant(ZoneOffset.UTC));
        if (state == State.REVOKED || state == State.REVOKED_TWICE) {
            link.revoke(DAY.atStartOfDay().toInstant(ZoneOffset.UTC));
        }
        if (state == State.REVOKED_TWICE) {
            link.revoke(LAST_DAY.atStartOfDay().toInstant(ZoneOffset.UTC));
        }
        return link;
    }

    private static VisitSummary visit(VisitStatus status, @Nullable LocalDate day) {
        var timing = day == null ? VisitTiming.OPEN : VisitTiming.on(day, LocalTime.of(9, 0), LocalTime.of(11, 0));
        return new VisitSummary(
                CompanyVisitId.random(),
                0,
                TEAM,
                new PartnershipId(UUID.randomUUID()),
                status,
                Outings.plain(CompanyId.random(), "Kijken", timing),
                AccountId.random(),
                null);
    }
}
