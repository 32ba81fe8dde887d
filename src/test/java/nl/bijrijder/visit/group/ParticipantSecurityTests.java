package nl.bijrijder.visit.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.DatabaseScope;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.World;
import nl.bijrijder.visit.wish.WishFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Row-level security on who goes along and who was there, asked with bare SQL: what holds when a query of ours forgets. */
@ApplicationTest
class ParticipantSecurityTests {

    private static final List<String> TABLES = List.of("visit_participant", "visit_attendance");

    @Autowired
    private World world;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private World.Team team;
    private WishFixture.Group group;

    @BeforeEach
    void aVisitWithTwoStudentsWhoAreThere() {
        team = world.team();
        group = new WishFixture(beans).group(team, 2);
        group.students().forEach(student -> assertThat(update(team.coach(), ticking(student.toString())))
                .isEqualTo(1));
    }

    private String ticking(String student) {
        return "insert into visit_attendance (visit_id, student_id, team_id, state, version, saved_by, saved_at) values ('"
                + group.visit() + "', '" + student + "', '" + team.id() + "', 'PRESENT', 1, '" + team.coach()
                + "', app_now())";
    }

    @Test
    void theTeamReadsAllAStudentTheOwnRowAndNobodyElseAny() {
        var other = world.team();
        for (var table : TABLES) {
            for (var member : List.of(team.coach(), team.leader())) {
                assertThat(rows(member, table)).as(table).isEqualTo(2);
            }
            for (var student : group.accounts()) {
                assertThat(rows(student, table)).as(table).isEqualTo(1);
            }
            for (var stranger :
                    List.of(other.coach(), other.leader(), other.studentAccount(), world.managerAccount())) {
                assertThat(rows(stranger, table)).as(table).isZero();
            }
            var unscoped = new TransactionTemplate(transactions)
                    .execute(status -> jdbc.sql("select count(*) from " + table)
                            .query(Integer.class)
                            .single());
            assertThat(unscoped).as(table + " without a scope").isZero();
        }
    }

    @Test
    void aStudentPutsNobodyOnTheListTakesNobodyOffAndTicksNothing() {
        for (var student : group.accounts()) {
            assertThat(update(student, "delete from visit_participant")).isZero();
            assertThat(update(student, "update visit_attendance set state = 'ABSENT'"))
                    .isZero();
        }
        behind.jdbc()
                .sql("delete from visit_participant where visit_id = ?")
                .param(group.visit().value())
                .update();
        assertThatThrownBy(() ->
                        update(team.studentAccount(), listing(team.student().toString())))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() ->
                        update(team.studentAccount(), ticking(team.student().toString())))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void anotherTeamWritesNothingHere() {
        var other = world.team();
        assertThat(update(other.coach(), "delete from visit_participant where visit_id = '" + group.visit() + "'"))
                .isZero();
        assertThat(update(
                        other.coach(),
                        "update visit_attendance set state = 'ABSENT' where visit_id = '" + group.visit() + "'"))
                .isZero();
        assertThatThrownBy(() -> update(other.coach(), listing(other.student().toString())))
                .as("in the name of a team that is not theirs")
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void nobodyIsTickedWhoIsNotOnTheListAndTicksGoWithTheirRow() {
        var absent = world.student(team, "Vera");
        assertThatThrownBy(() -> update(team.coach(), ticking(absent.toString())))
                .rootCause()
                .hasMessageContaining("visit_attendance_participant_fk");
        assertThatThrownBy(() -> update(team.coach(), "delete from visit_attendance"))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThat(update(team.coach(), "delete from visit_participant where student_id = '" + team.student() + "'"))
                .isEqualTo(1);
        assertThat(rows(team.coach(), "visit_attendance")).isEqualTo(1);
        assertThat(rows(team.studentAccount(), "visit_attendance")).isZero();
    }

    private String listing(String student) {
        return "insert into visit_participant (visit_id, student_id, team_id, listed_by, listed_at) values ('"
                + group.visit() + "', '" + student + "', '" + team.id() + "', '" + team.coach() + "', app_now())";
    }

    private int rows(AccountId who, String table) {
        return DatabaseScope.of(world.user(who)).call(() -> new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single()));
    }

    private int update(AccountId who, String sql) {
        return DatabaseScope.of(world.user(who)).call(() -> new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql(sql).update()));
    }
}
