package nl.bijrijder.guidance.agreement;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sees an agreement and who ticks it off: by who does it, whether the note is shared, and whether it was withdrawn. */
class AgreementPolicyTests {

    private static final TeamId TEAM = TeamId.random();
    private static final StudentId NOOR = StudentId.random();

    private static final Map<String, CurrentUser> PEOPLE = Map.of(
            "member", user(false, Set.of(TEAM), null),
            "ex-member", user(false, Set.of(), null),
            "other team", user(false, Set.of(TeamId.random()), null),
            "student", user(false, Set.of(), NOOR),
            "classmate", user(false, Set.of(), StudentId.random()),
            "manager", user(true, Set.of(), null));

    private final AgreementPolicy policy = new AgreementPolicy();

    @ParameterizedTest
    @CsvSource({
        // who, who does it, note shared, withdrawn, sees, ticks
        "member,     MEMBER,  false, false, true,  true",
        "member,     MEMBER,  true,  false, true,  true",
        "member,     STUDENT, false, false, true,  true",
        "member,     STUDENT, true,  false, true,  true",
        "member,     MEMBER,  false, true,  false, false",
        "member,     STUDENT, true,  true,  false, false",
        "student,    MEMBER,  false, false, false, false",
        "student,    MEMBER,  true,  false, true,  false",
        "student,    STUDENT, false, false, true,  true",
        "student,    STUDENT, true,  false, true,  true",
        "student,    MEMBER,  true,  true,  false, false",
        "student,    STUDENT, false, true,  false, false",
        "student,    STUDENT, true,  true,  false, false",
        "classmate,  MEMBER,  true,  false, false, false",
        "classmate,  STUDENT, true,  false, false, false",
        "ex-member,  MEMBER,  true,  false, false, false",
        "ex-member,  STUDENT, true,  false, false, false",
        "other team, MEMBER,  true,  false, false, false",
        "other team, STUDENT, true,  false, false, false",
        "manager,    MEMBER,  true,  false, false, false",
        "manager,    STUDENT, true,  false, false, false",
    })
    void anAgreementIsForTheTeamAndForTheStudentAsFarAsItIsTheirs(
            String who, AgreementOwner owner, boolean shared, boolean withdrawn, boolean sees, boolean ticks) {
        var agreement = new AgreementFacts(NOOR, TEAM, owner, shared, withdrawn);
        var person = Objects.requireNonNull(PEOPLE.get(who));
        assertThat(policy.maySee(person, agreement)).isEqualTo(sees);
        assertThat(policy.mayTick(person, agreement)).isEqualTo(ticks);
        if (!ticks) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> policy.requireTicking(person, agreement));
        }
    }

    @Test
    void onlyTheTeamMakesOne() {
        policy.requireTeam(Objects.requireNonNull(PEOPLE.get("member")), TEAM);
        PEOPLE.forEach((who, person) -> {
            if (!who.equals("member")) {
                assertThatExceptionOfType(NotFound.class).isThrownBy(() -> policy.requireTeam(person, TEAM));
            }
        });
    }

    private static CurrentUser user(boolean manager, Set<TeamId> teams, @Nullable StudentId student) {
        return new CurrentUser(
                AccountId.random(), PersonName.of("Iemand", null, null), manager, teams, Set.of(), student);
    }
}
