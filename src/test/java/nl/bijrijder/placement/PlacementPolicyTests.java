package nl.bijrijder.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Initiative;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementPolicyTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Placement PLACEMENT = placement();
    private static final TeamId TEAM = PLACEMENT.team();
    private static final StudentId MILA = PLACEMENT.student();

    /** Everybody who could ask, by what they are to the student. */
    private static final Map<String, CurrentUser> PEOPLE = Map.of(
            "student", user(false, Set.of(), MILA),
            "classmate", user(false, Set.of(), StudentId.random()),
            "member", user(false, Set.of(TEAM), null),
            "other team", user(false, Set.of(TeamId.random()), null),
            "left", user(false, Set.of(), null),
            "manager", user(true, Set.of(), null));

    private final PlacementPolicy policy = new PlacementPolicy();

    @ParameterizedTest
    @CsvSource({
        // who, sees, plans, writes goals, rewrites the student's, rewrites the team's, looks back
        "student,    true,  false, true,  true,  true,  true",
        "member,     true,  true,  true,  false, true,  false",
        "classmate,  false, false, false, false, false, false",
        "other team, false, false, false, false, false, false",
        "left,       false, false, false, false, false, false",
        "manager,    false, false, false, false, false, false",
    })
    void theTeamPlansAndTheStudentIsAtTheWheelOfTheGoals(
            String who, boolean sees, boolean plans, boolean writes, boolean own, boolean teams, boolean looksBack) {
        var user = Objects.requireNonNull(PEOPLE.get(who));
        assertThat(policy.maySee(user, TEAM, MILA)).isEqualTo(sees);
        check(plans, () -> policy.requireTeam(user, TEAM));
        check(writes, () -> policy.requireGoals(user, TEAM, MILA));
        check(own, () -> policy.requireRewriting(user, goal(Initiative.STUDENT)));
        check(teams, () -> policy.requireRewriting(user, goal(Initiative.COACH)));
        check(teams, () -> policy.requireRewriting(user, goal(Initiative.TEAM)));
        check(looksBack, () -> policy.requireLookingBack(user, MILA));
    }

    @ParameterizedTest
    @CsvSource({
        // who, day, change, stop, add a goal, look back
        "member,    2026-10-01, true,  true,  true,  false",
        "member,    2026-11-26, true,  true,  true,  false",
        "member,    2027-03-01, true,  false, false, false",
        "student,   2026-10-01, false, false, true,  false",
        "student,   2026-11-26, false, false, true,  false",
        "student,   2026-12-28, false, false, true,  true",
        "student,   2027-03-01, false, false, false, true",
        "classmate, 2026-12-28, false, false, false, false",
        "manager,   2026-12-28, false, false, false, false",
    })
    void aPageOffersWhatFitsTheStatus(
            String who, LocalDate today, boolean change, boolean stop, boolean add, boolean lookBack) {
        assertThat(policy.permissions(Objects.requireNonNull(PEOPLE.get(who)), PLACEMENT.toSummary(today)))
                .isEqualTo(new PlacementPermissions(change, stop, add, lookBack));
    }

    @ParameterizedTest
    @CsvSource({"member, false", "student, true"})
    void allowsOnlyAReviewAfterAPlacementStopped(String who, boolean lookBack) {
        var stopped = placement();
        stopped.stop(TODAY, "Te ver", AccountId.random(), TODAY, Instant.EPOCH);
        var user = who.equals("member")
                ? user(false, Set.of(stopped.team()), null)
                : user(false, Set.of(), stopped.student());
        assertThat(policy.permissions(user, stopped.toSummary(TODAY)))
                .isEqualTo(new PlacementPermissions(false, false, false, lookBack));
    }

    private static void check(boolean allowed, ThrowingCallable ask) {
        if (allowed) {
            assertThatCode(ask).doesNotThrowAnyException();
        } else {
            assertThatExceptionOfType(NotFound.class).isThrownBy(ask);
        }
    }

    private static Placement placement() {
        var student = PlacementFixture.student(LocalDate.of(2008, 1, 1));
        var plan = PlacementFixture.plan(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 31));
        return Placement.plan(
                new PlanPlacement(PlacementId.random(), student.id(), plan),
                student,
                AccountId.random(),
                Instant.EPOCH);
    }

    private static LearningGoal goal(Initiative initiative) {
        return new LearningGoal(
                LearningGoalId.random(), PLACEMENT, "Leren", initiative, AccountId.random(), Instant.EPOCH);
    }

    private static CurrentUser user(boolean manager, Set<TeamId> teams, @Nullable StudentId student) {
        return new CurrentUser(
                AccountId.random(), PersonName.of("Iemand", null, null), manager, teams, Set.of(), student);
    }
}
