package nl.bijrijder.visit.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.visit.VisitStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProgrammePolicyTests {

    private static final TeamId TEAM = TeamId.random();

    private final ProgrammePolicy policy = new ProgrammePolicy();

    private static CurrentUser of(TeamId team) {
        return new CurrentUser(
                AccountId.random(), PersonName.of("Iemand", null, null), false, Set.of(team), Set.of(), null);
    }

    @ParameterizedTest
    @CsvSource({"PLANNING, true", "AGREED, true", "PREPARED, true", "HELD, false", "CLOSED, false", "CANCELLED, false"})
    void theTeamMakesTheDayAsLongAsItIsAhead(VisitStatus status, boolean may) {
        assertThat(policy.mayChange(of(TEAM), TEAM, status)).isEqualTo(may);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyElseEverDoes(VisitStatus status) {
        assertThat(policy.mayChange(of(TeamId.random()), TEAM, status)).isFalse();
        assertThatThrownBy(() -> policy.requireTeam(of(TeamId.random()), TEAM)).isInstanceOf(NotFound.class);
        assertThatCode(() -> policy.requireTeam(of(TEAM), TEAM)).doesNotThrowAnyException();
    }
}
