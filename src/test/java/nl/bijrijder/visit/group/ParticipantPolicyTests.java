package nl.bijrijder.visit.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.visit.VisitStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipantPolicyTests {

    private static final TeamId TEAM = TeamId.random();
    private final ParticipantPolicy policy = new ParticipantPolicy();
    private final CurrentUser leader = user(Set.of(TEAM), Set.of(TEAM), false);
    private final CurrentUser member = user(Set.of(TEAM), Set.of(), false);
    private final List<CurrentUser> others = List.of(
            user(Set.of(TeamId.random()), Set.of(TeamId.random()), false),
            user(Set.of(), Set.of(), true),
            user(Set.of(), Set.of(), false));

    private static CurrentUser user(Set<TeamId> teams, Set<TeamId> led, boolean manager) {
        return new CurrentUser(AccountId.random(), PersonName.of("Ans", null, null), manager, teams, led, null);
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNING,  true,  true",
        "AGREED,    true,  true",
        "PREPARED,  true,  true",
        "HELD,      true,  false",
        "CLOSED,    false, false",
        "CANCELLED, false, false"
    })
    void theTeamChangesTheListUntilTheVisitAndOnlyAddsAfterIt(VisitStatus status, boolean adds, boolean takesOff) {
        for (var own : List.of(leader, member)) {
            assertThat(policy.mayAdd(own, TEAM, status)).isEqualTo(adds);
            assertThat(policy.mayTakeOff(own, TEAM, status)).isEqualTo(takesOff);
        }
        for (var other : others) {
            assertThat(policy.mayAdd(other, TEAM, status)).isFalse();
            assertThat(policy.mayTakeOff(other, TEAM, status)).isFalse();
        }
    }

    @Test
    void toEverybodyElseThereIsNoList() {
        assertThatCode(() -> policy.requireTeam(leader, TEAM)).doesNotThrowAnyException();
        assertThatCode(() -> policy.requireTeam(member, TEAM)).doesNotThrowAnyException();
        for (var other : others) {
            assertThatThrownBy(() -> policy.requireTeam(other, TEAM)).isInstanceOf(NotFound.class);
        }
    }
}
