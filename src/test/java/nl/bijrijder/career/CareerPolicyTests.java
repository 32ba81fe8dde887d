package nl.bijrijder.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CareerPolicyTests {

    private static final TeamId TEAM = TeamId.random();
    private static final StudentId NOOR = StudentId.random();

    /** Everybody who could ask, by what they are to the student. */
    private static final Map<String, CurrentUser> PEOPLE = Map.of(
            "student", user(false, Set.of(), Set.of(), NOOR),
            "classmate", user(false, Set.of(), Set.of(), StudentId.random()),
            "member", user(false, Set.of(TEAM), Set.of(), null),
            "leader", user(false, Set.of(TEAM), Set.of(TEAM), null),
            "other team", user(false, Set.of(TeamId.random()), Set.of(), null),
            "left", user(false, Set.of(), Set.of(), null),
            "manager", user(true, Set.of(), Set.of(), null));

    private final CareerPolicy policy = new CareerPolicy();

    @ParameterizedTest
    @CsvSource({
        "student,    true,  false, true",
        "classmate,  false, false, false",
        "member,     true,  true,  false",
        "leader,     true,  true,  false",
        "other team, false, false, false",
        "left,       false, false, false",
        "manager,    false, false, false",
    })
    void theStudentTellsAndTheTeamReads(String who, boolean reads, boolean opens, boolean tells) {
        var user = Objects.requireNonNull(PEOPLE.get(who));
        assertThat(allows(() -> policy.requireReading(user, NOOR, TEAM))).isEqualTo(reads);
        assertThat(allows(() -> policy.requireTeam(user, TEAM))).isEqualTo(opens);
        assertThat(allows(() -> policy.requireTelling(user, NOOR))).isEqualTo(tells);
    }

    private static boolean allows(Runnable act) {
        try {
            act.run();
            return true;
        } catch (NotFound refused) {
            return false;
        }
    }

    private static CurrentUser user(boolean manager, Set<TeamId> teams, Set<TeamId> led, @Nullable StudentId student) {
        return new CurrentUser(AccountId.random(), PersonName.of("Iemand", null, null), manager, teams, led, student);
    }
}
