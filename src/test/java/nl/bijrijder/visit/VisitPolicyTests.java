package nl.bijrijder.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.TeamId;
import org.junit.jupiter.api.Test;

class VisitPolicyTests {

    private static final TeamId TEAM = TeamId.random();
    private final VisitPolicy policy = new VisitPolicy();
    private final CurrentUser leader = user(Set.of(TEAM), Set.of(TEAM), false);
    private final CurrentUser member = user(Set.of(TEAM), Set.of(), false);
    private final CurrentUser otherLeader = user(Set.of(TeamId.random()), Set.of(TeamId.random()), false);
    private final CurrentUser manager = user(Set.of(), Set.of(), true);

    private static CurrentUser user(Set<TeamId> teams, Set<TeamId> led, boolean manager) {
        return new CurrentUser(AccountId.random(), PersonName.of("Ans", null, null), manager, teams, led, null);
    }

    @Test
    void onlyWhoLeadsTheTeamMayLeadItsVisits() {
        policy.requireLeading(leader, TEAM);
        for (var other : Set.of(member, otherLeader, manager)) {
            assertThatThrownBy(() -> policy.requireLeading(other, TEAM)).isInstanceOf(NotFound.class);
            assertThat(policy.permissions(other, TEAM, VisitStatus.PLANNING, true))
                    .isEqualTo(new VisitPermissions(false, false, false, false));
        }
    }

    @Test
    void whatMayHappenFollowsTheStatus() {
        var ahead = EnumSet.of(VisitStatus.PLANNING, VisitStatus.AGREED, VisitStatus.PREPARED);
        for (var status : VisitStatus.values()) {
            assertThat(policy.permissions(leader, TEAM, status, status == VisitStatus.PLANNING))
                    .as(status.name())
                    .isEqualTo(new VisitPermissions(
                            ahead.contains(status),
                            status == VisitStatus.PLANNING,
                            EnumSet.of(VisitStatus.AGREED, VisitStatus.PREPARED, VisitStatus.HELD)
                                    .contains(status),
                            ahead.contains(status)));
        }
    }

    /** A passed gate is the school's note: the company's yes can be recorded as long as the visit is ahead. */
    @Test
    void aYesThatIsStillToComeMayBeRecorded() {
        for (var status : VisitStatus.values()) {
            assertThat(policy.permissions(leader, TEAM, status, true).mayConfirm())
                    .as(status.name())
                    .isEqualTo(status.isAhead());
        }
    }
}
