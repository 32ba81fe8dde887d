package nl.bijrijder.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.DatabaseScope;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Row-level security and constraints on placements, asked with bare SQL: what holds when a query of ours forgets. */
@ApplicationTest
class PlacementSecurityTests {

    private static final List<String> TABLES = List.of("placement", "placement_contact", "learning_goal");

    @Autowired
    private World world;

    @Autowired
    private PlacementFixture fixture;

    @Autowired
    private LearningGoals goals;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private World.Team team;
    private PlacementSummary placement;
    private LearningGoalId own;
    private LearningGoalId teams;

    @BeforeEach
    void aPlacementWithGoals() {
        team = world.team();
        placement = fixture.placement(team, -30, 30);
        own = write(team.studentAccount(), "Van mij");
        teams = write(team.coach(), "Van het team");
    }

    @Test
    void theTeamAndTheStudentReadItAndNobodyElse() {
        var other = world.team();
        for (var table : TABLES) {
            var all = behind.jdbc()
                    .sql("select count(*) from " + table + " where student_id = ?")
                    .param(team.student().value())
                    .query(Integer.class)
                    .single();
            assertThat(all).as(table).isPositive();
            for (var reader : List.of(team.coach(), team.leader(), team.studentAccount())) {
                assertThat(count(reader, table)).as(table).isEqualTo(all);
            }
            for (var stranger : List.of(other.coach(), other.studentAccount(), world.managerAccount())) {
                assertThat(count(stranger, table)).as(table).isZero();
            }
        }
    }

    @Test
    void theStudentPlansAndChangesNoPlacement() {
        assertThat(update(
                        team.studentAccount(),
                        "update placement set work = 'Slapen' where id = ?",
                        placement.id().value()))
                .isZero();
        assertThat(update(
                        team.studentAccount(),
                        "update placement_contact set held_on = app_today() where placement_id = ?",
                        placement.id().value()))
                .isZero();
    }

    @Test
    void theTeamWritesNothingInTheStudentsName() {
        assertThat(update(team.coach(), "update learning_goal set text = 'Anders' where id = ?", own.value()))
                .isZero();
        assertThat(update(team.coach(), "update learning_goal set text = 'Anders' where id = ?", teams.value()))
                .isEqualTo(1);
        assertThatThrownBy(() -> update(
                        team.coach(),
                        "update learning_goal set outcome = 'REACHED', looking_back = 'Ja', looked_back_at = app_now()"
                                + " where id = ?",
                        teams.value()))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(update(team.studentAccount(), "update learning_goal set text = 'Beter' where id = ?", teams.value()))
                .isEqualTo(1);
    }

    @Test
    void nobodyTakesAPartOfTheStoryAway() {
        for (var table : TABLES) {
            assertThatThrownBy(() -> update(
                            team.coach(),
                            "delete from " + table + " where student_id = ?",
                            team.student().value()))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void theDatabaseRefusesWhatTheServiceRefuses() {
        var other = world.team();
        var elsewhere = fixture.place(other);
        refused("update placement set ends_on = starts_on - 1 where id = ?", "placement_days_ck");
        refused("update placement set hours_per_week = 41 where id = ?", "placement_hours_per_week_ck");
        refused("update placement set stopped_on = ends_on where id = ?", "placement_stopped_ck");
        refused("update placement set company_id = '" + elsewhere.company() + "' where id = ?", "_company_fk");
        refused(
                "update placement set company_contact_id = '" + elsewhere.contact() + "' where id = ?",
                "placement_company_contact_fk");
        refused(
                "update placement_contact set contact_id = '" + elsewhere.contact() + "' where placement_id = ?",
                "placement_contact_person_fk");
        refused("""
                insert into placement (id, version, student_id, team_id, partnership_id, company_id, company_contact_id, starts_on,
                    ends_on, work, planned_by, planned_at)
                select gen_random_uuid(), 0, student_id, team_id, partnership_id, company_id, company_contact_id, ends_on, ends_on + 9,
                    work, planned_by, app_now() from placement where id = ?""", "placement_student_period_ex");
    }

    private void refused(String sql, String constraint) {
        assertThatThrownBy(() ->
                        behind.jdbc().sql(sql).param(placement.id().value()).update())
                .rootCause()
                .hasMessageContaining(constraint);
    }

    private LearningGoalId write(AccountId who, String text) {
        StudentId student = team.student();
        return world.as(who, user -> goals.write(user, student, placement.id(), LearningGoalId.random(), text));
    }

    private int count(AccountId who, String table) {
        return DatabaseScope.of(world.user(who)).call(() -> new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql("select count(*) from " + table + " where student_id = ?")
                        .param(team.student().value())
                        .query(Integer.class)
                        .single()));
    }

    private int update(AccountId who, String sql, UUID id) {
        return DatabaseScope.of(world.user(who)).call(() -> new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql(sql).param(id).update()));
    }
}
