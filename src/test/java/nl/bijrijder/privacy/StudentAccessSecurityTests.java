package nl.bijrijder.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Function;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.DatabaseScope;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The record on the database itself: nobody changes it, nobody signs for somebody else, few read it. */
@ApplicationTest
class StudentAccessSecurityTests {

    @Autowired
    private World world;

    @Autowired
    private Pages pages;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private BehindTheScenes behind;

    @Test
    void nobodyChangesOrTakesAwayALine() {
        var team = world.team();
        for (var who : new AccountId[] {world.managerAccount(), team.leader(), team.studentAccount()}) {
            assertRefused(who, "update student_access set at = app_now()", "permission denied");
            assertRefused(who, "delete from student_access", "permission denied");
            assertRefused(who, "truncate student_access", "permission denied");
        }
    }

    @Test
    void aStudentReadsTheOwnLinesAManagerAllAndColleaguesTheirOwnLooks() {
        var team = world.team();
        var classmate = world.student(team, "Klasgenoot");
        pages.page(team.coach(), "/coach/students/" + team.student());
        assertThat(count(team.studentAccount(), team.student())).isEqualTo(3);
        assertThat(count(team.studentAccount(), classmate)).isZero();
        assertThat(count(world.managerAccount(), team.student())).isEqualTo(3);
        assertThat(count(team.coach(), team.student())).isEqualTo(1);
        assertThat(run(team.coach(), insert(team.student(), team.id(), team.coach(), "TEAM_MEMBER")))
                .isEqualTo(1);
        assertThat(count(team.coach(), team.student()))
                .as("what they did is not a look")
                .isEqualTo(1);
        assertThat(count(team.leader(), team.student())).isZero();
        assertThat(count(world.team().coach(), team.student())).isZero();
        assertThat(behind.count("student_access")).isGreaterThan(3);
    }

    @Test
    void everybodySignsForThemselvesAndTheirOwnStudents() {
        var team = world.team();
        var other = world.team();
        var manager = world.managerAccount();
        assertThat(run(team.coach(), insert(team.student(), team.id(), team.coach(), "COACH")))
                .isEqualTo(1);
        assertThat(run(team.studentAccount(), insert(team.student(), team.id(), team.studentAccount(), "OWN_FILE")))
                .isEqualTo(1);
        assertThat(run(manager, insert(team.student(), team.id(), manager, "MANAGER")))
                .isEqualTo(1);
        var fence = "row-level security";
        assertRefused(team.coach(), insert(team.student(), team.id(), team.leader(), "TEAM_LEADER"), fence);
        assertRefused(team.coach(), insert(other.student(), other.id(), team.coach(), "COACH"), fence);
        assertRefused(
                team.studentAccount(), insert(other.student(), other.id(), team.studentAccount(), "OWN_FILE"), fence);
        assertRefused(manager, insert(team.student(), team.id(), manager, "COACH"), fence);
        assertRefused(
                team.coach(), insert(other.student(), team.id(), team.coach(), "COACH"), "student_access_student_fk");
    }

    private static String insert(StudentId student, TeamId team, AccountId who, String ground) {
        return """
                insert into student_access (student_id, team_id, account_id, at, act, ground)
                values ('%s', '%s', '%s', app_now(), 'STEP_DONE', '%s')""".formatted(student, team, who, ground);
    }

    private int count(AccountId who, StudentId student) {
        return as(who, client -> client.sql("select count(*) from student_access where student_id = ?")
                .param(student.value())
                .query(Integer.class)
                .single());
    }

    private int run(AccountId who, String sql) {
        return as(who, client -> client.sql(sql).update());
    }

    private void assertRefused(AccountId who, String sql, String why) {
        assertThatThrownBy(() -> run(who, sql)).rootCause().hasMessageContaining(why);
    }

    private int as(AccountId who, Function<JdbcClient, Integer> work) {
        return DatabaseScope.of(world.user(who))
                .call(() -> new TransactionTemplate(transactions).execute(status -> work.apply(jdbc)));
    }
}
