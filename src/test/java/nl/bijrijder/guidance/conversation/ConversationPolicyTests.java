package nl.bijrijder.guidance.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversationPolicyTests {

    private static final TeamId TEAM = TeamId.random();
    private static final StudentId NOOR = StudentId.random();
    private static final AccountId SANNE = AccountId.random();
    private static final Parties PARTIES = Parties.of(NOOR, TEAM, SANNE);

    /** Everybody who could ask, by what they are to the conversation. */
    private static final Map<String, CurrentUser> PEOPLE = Map.of(
            "holder", user(SANNE, false, Set.of(TEAM), null),
            "colleague", user(AccountId.random(), false, Set.of(TEAM), null),
            "holder who left", user(SANNE, false, Set.of(), null),
            "other team", user(AccountId.random(), false, Set.of(TeamId.random()), null),
            "student", user(AccountId.random(), false, Set.of(), NOOR),
            "classmate", user(AccountId.random(), false, Set.of(), StudentId.random()),
            "manager", user(AccountId.random(), true, Set.of(), null));

    private final ConversationPolicy policy = new ConversationPolicy();

    @ParameterizedTest
    @CsvSource({
        "holder,          true,  true,  true,  false",
        "colleague,       true,  true,  false, false",
        "holder who left, false, false, false, false",
        "other team,      false, false, false, false",
        "student,         true,  false, false, true",
        "classmate,       false, false, false, false",
        "manager,         false, false, false, false",
    })
    void eachHasTheirOwnPart(String who, boolean sees, boolean offers, boolean moves, boolean answers) {
        var user = person(who);
        assertThat(policy.maySee(user, TEAM, NOOR)).isEqualTo(sees);
        assertAllowed(sees, () -> policy.requireSeeing(user, PARTIES));
        assertAllowed(offers, () -> policy.requireTeam(user, TEAM));
        assertAllowed(moves, () -> policy.requireHolding(user, PARTIES));
        assertAllowed(answers, () -> policy.requireStudent(user, NOOR));
    }

    @ParameterizedTest
    @CsvSource({
        // who, status, begun: picks, changes, calls off, writes
        "holder,          OFFERED,   false, '    change cancel      '",
        "holder,          PLANNED,   false, '    change cancel      '",
        "holder,          PLANNED,   true,  '           cancel write'",
        "holder,          HELD,      true,  ''",
        "holder,          CANCELLED, false, ''",
        "colleague,       OFFERED,   false, '           cancel      '",
        "colleague,       PLANNED,   false, '           cancel      '",
        "colleague,       PLANNED,   true,  '           cancel write'",
        "colleague,       HELD,      true,  ''",
        "student,         OFFERED,   false, 'pick       cancel      '",
        "student,         PLANNED,   false, '           cancel      '",
        "student,         PLANNED,   true,  ''",
        "student,         HELD,      true,  ''",
        "student,         CANCELLED, false, ''",
        "holder who left, PLANNED,   true,  ''",
        "other team,      PLANNED,   true,  ''",
        "classmate,       OFFERED,   false, ''",
        "manager,         PLANNED,   false, ''",
    })
    void pagesOfferWhatCanBeDone(String who, AppointmentStatus status, boolean begun, String may) {
        assertThat(policy.permissions(person(who), PARTIES, status, begun))
                .isEqualTo(new AppointmentPermissions(
                        may.contains("pick"), may.contains("change"), may.contains("cancel"), may.contains("write")));
    }

    private static void assertAllowed(boolean allowed, ThrowingCallable act) {
        if (allowed) {
            assertThatCode(act).doesNotThrowAnyException();
        } else {
            assertThatExceptionOfType(NotFound.class).isThrownBy(act);
        }
    }

    private static CurrentUser person(String who) {
        return Objects.requireNonNull(PEOPLE.get(who));
    }

    private static CurrentUser user(
            AccountId account, boolean manager, Set<TeamId> teams, @Nullable StudentId student) {
        return new CurrentUser(account, PersonName.of("Iemand", null, null), manager, teams, Set.of(), student);
    }
}
