package nl.bijrijder.visit.wish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WishPolicyTests {

    private static final TeamId TEAM = TeamId.random();
    private static final StudentId NOOR = StudentId.random();

    private final WishPolicy policy = new WishPolicy();

    @Test
    void aStudentAnswersWhileTheRoundIsOpenAndTheTeamAlways() {
        var self = user(Set.of(), NOOR);
        var classmate = user(Set.of(), StudentId.random());
        var member = user(Set.of(TEAM), null);
        var stranger = user(Set.of(TeamId.random()), null);
        assertThat(policy.mayAnswer(self, NOOR, TEAM, true, true)).isTrue();
        assertThat(policy.mayAnswer(self, NOOR, TEAM, true, false)).isFalse();
        assertThat(policy.mayAnswer(self, NOOR, TEAM, false, true)).isFalse();
        assertThat(policy.mayAnswer(member, NOOR, TEAM, true, true)).isTrue();
        assertThat(policy.mayAnswer(member, NOOR, TEAM, true, false)).isTrue();
        assertThat(policy.mayAnswer(member, NOOR, TEAM, false, true)).isFalse();
        assertThat(policy.mayAnswer(classmate, NOOR, TEAM, true, true)).isFalse();
        assertThat(policy.mayAnswer(stranger, NOOR, TEAM, true, true)).isFalse();
    }

    @Test
    void onlyTheTeamLeadsTheRound() {
        assertThat(policy.mayLeadRound(user(Set.of(TEAM), null), TEAM)).isTrue();
        assertThat(policy.mayLeadRound(user(Set.of(TeamId.random()), null), TEAM))
                .isFalse();
        assertThat(policy.mayLeadRound(user(Set.of(), NOOR), TEAM)).isFalse();
    }

    private static CurrentUser user(Set<TeamId> teams, @Nullable StudentId student) {
        return new CurrentUser(
                AccountId.random(), PersonName.of("Iemand", null, null), false, teams, Set.of(), student);
    }
}
