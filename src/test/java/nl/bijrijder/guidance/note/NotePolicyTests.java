package nl.bijrijder.guidance.note;

import static nl.bijrijder.guidance.note.AccessReason.Ground.COACH;
import static nl.bijrijder.guidance.note.AccessReason.Ground.STUDENT;
import static nl.bijrijder.guidance.note.AccessReason.Ground.TEAM_MEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.bijrijder.guidance.coaching.CoachshipId;
import nl.bijrijder.guidance.coaching.CoachshipSummary;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotePolicyTests {

    private static final LocalDate FIRST_OF_SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final TeamId TEAM = TeamId.random();
    private static final StudentId NOOR = StudentId.random();
    private static final AccountId SANNE = AccountId.random();
    private static final PersonName NAME = PersonName.of("Iemand", null, null);

    /** Everybody who could ask, by what they are to the student. */
    private static final Map<String, CurrentUser> PEOPLE = Map.of(
            "author", user(SANNE, false, Set.of(TEAM), null),
            "colleague", user(AccountId.random(), false, Set.of(TEAM), null),
            "author who left", user(SANNE, false, Set.of(), null),
            "other team", user(AccountId.random(), false, Set.of(TeamId.random()), null),
            "student", user(AccountId.random(), false, Set.of(), NOOR),
            "classmate", user(AccountId.random(), false, Set.of(), StudentId.random()),
            "manager", user(AccountId.random(), true, Set.of(), null));

    private final NotePolicy policy = new NotePolicy();

    @ParameterizedTest
    @CsvSource({
        "author,          DRAFT, AUTHOR",
        "author,          TEAM, TEAM_MEMBER",
        "author,          STUDENT, TEAM_MEMBER",
        "colleague,       DRAFT,",
        "colleague,       TEAM, TEAM_MEMBER",
        "colleague,       STUDENT, TEAM_MEMBER",
        "author who left, DRAFT,",
        "author who left, TEAM,",
        "author who left, STUDENT,",
        "other team,      DRAFT,",
        "other team,      TEAM,",
        "other team,      STUDENT,",
        "student,         DRAFT,",
        "student,         TEAM,",
        "student,         STUDENT, STUDENT",
        "classmate,       DRAFT,",
        "classmate,       TEAM,",
        "classmate,       STUDENT,",
        "manager,         DRAFT,",
        "manager,         TEAM,",
        "manager,         STUDENT,",
    })
    void aNoteIsReadForAReasonOrNotAtAll(String who, Audience audience, AccessReason.@Nullable Ground ground) {
        var answer = policy.whyRead(person(who), new NoteFacts(NOOR, TEAM, SANNE, audience, false));
        if (ground == null) {
            assertThat(answer).isEmpty();
        } else {
            assertThat(answer).contains(AccessReason.of(ground));
        }
    }

    @Test
    void theFileSaysWhyItIsOpen() {
        var coachship = new CoachshipSummary(CoachshipId.random(), NOOR, TEAM, SANNE, Period.from(FIRST_OF_SEPTEMBER));
        assertThat(policy.whyReadFile(person("author"), noor(), coachship))
                .contains(new AccessReason(COACH, FIRST_OF_SEPTEMBER));
        assertThat(policy.whyReadFile(person("author"), noor(), null)).contains(AccessReason.of(TEAM_MEMBER));
        assertThat(policy.whyReadFile(person("colleague"), noor(), coachship)).contains(AccessReason.of(TEAM_MEMBER));
        assertThat(policy.whyReadFile(person("student"), noor(), coachship)).contains(AccessReason.of(STUDENT));
        assertThat(policy.whyReadFile(person("author who left"), noor(), coachship))
                .isEmpty();
        assertThat(policy.whyReadFile(person("manager"), noor(), coachship)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"author who left", "other team", "student", "classmate", "manager"})
    void onlyMembersOfTheTeamWrite(String who) {
        policy.requireWriting(person("colleague"), TEAM);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> policy.requireWriting(person(who), TEAM));
    }

    @ParameterizedTest
    @CsvSource({"colleague", "author who left", "other team", "student", "manager"})
    void onlyItsAuthorGoesOnWithADraft(String who) {
        var draft = new NoteFacts(NOOR, TEAM, SANNE, Audience.DRAFT, false);
        policy.requireAuthor(person("author"), draft);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> policy.requireAuthor(person(who), draft));
    }

    private static CurrentUser person(String who) {
        return Objects.requireNonNull(PEOPLE.get(who));
    }

    private static StudentSummary noor() {
        return new StudentSummary(
                NOOR, AccountId.random(), PartnershipId.random(), TEAM, NAME, LocalDate.of(2010, 5, 4));
    }

    private static CurrentUser user(
            AccountId account, boolean manager, Set<TeamId> teams, @Nullable StudentId student) {
        return new CurrentUser(account, NAME, manager, teams, Set.of(), student);
    }
}
