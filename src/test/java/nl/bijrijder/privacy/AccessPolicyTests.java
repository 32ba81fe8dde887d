package nl.bijrijder.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccessPolicyTests {

    private static final TeamId TEAM = TeamId.random();
    private static final StudentId NOOR = StudentId.random();
    private static final CurrentUser STUDENT = user(false, Set.of(), NOOR);
    private static final CurrentUser LEADER = user(false, Set.of(TEAM), null);
    private static final CurrentUser MANAGER = user(true, Set.of(), null);

    private final AccessPolicy policy = new AccessPolicy();

    @Test
    void aStudentSeesTheRecordOfTheOwnFileAndNobodyElseAnyStudents() {
        assertThat(policy.ownFile(STUDENT)).isEqualTo(NOOR);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> policy.ownFile(LEADER));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> policy.ownFile(MANAGER));
    }

    @Test
    void onlyAManagerSearchesTheRecord() {
        assertThatCode(() -> policy.requireKeeping(MANAGER)).doesNotThrowAnyException();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> policy.requireKeeping(LEADER));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> policy.requireKeeping(STUDENT));
    }

    private static CurrentUser user(boolean manager, Set<TeamId> teams, @Nullable StudentId student) {
        var name = PersonName.of("Iemand", null, null);
        return new CurrentUser(AccountId.random(), name, manager, teams, teams, student);
    }
}
