package nl.bijrijder.visit.group;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.util.List;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.DatabaseScope;
import nl.bijrijder.shared.Task;
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

/** What the database tells the task that reminds, and whom it tells nothing, asked with bare SQL. */
@ApplicationTest
class NearVisitsTests {

    @Autowired
    private NearVisits near;

    @Autowired
    private World world;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private World.Team team;
    private WishFixture.Group group;

    @BeforeEach
    void aGroupThatGoesTomorrow() {
        team = world.team();
        group = new WishFixture(beans).group(team, 2);
        become("status = 'AGREED', confirmed_by = 'Ans', confirmed_on = '" + world.today() + "', " + visitOn(1));
    }

    private String visitOn(int days) {
        return "visit_on = '" + world.today().plusDays(days) + "'";
    }

    private void become(String change) {
        behind.jdbc()
                .sql("update company_visit set " + change + " where id = ?")
                .param(group.visit().value())
                .update();
    }

    private List<AccountId> told() {
        return near.students().getOrDefault(group.visit(), List.of());
    }

    @Test
    void itTellsWhoGoesAlongOnWhatIsNear() {
        assertThat(told()).containsExactlyInAnyOrderElementsOf(group.accounts());
        for (var days : List.of(0, 7)) {
            become(
                    "status = 'PREPARED', prepare_pass_reason = 'x', prepare_pass_by = asked_by, prepare_pass_at = app_now(), "
                            + visitOn(days));
            assertThat(told()).as("in %s days", days).hasSize(2);
        }
        for (var days : List.of(-1, 8)) {
            become(visitOn(days));
            assertThat(told()).as("in %s days", days).isEmpty();
        }
        become("class_visit_on = '" + world.today().plusDays(1) + "'");
        assertThat(told()).as("in class tomorrow").hasSize(2);
        become("class_visit_on = '" + world.today().plusDays(2) + "'");
        assertThat(told()).as("in class the day after").isEmpty();
    }

    @Test
    void itTellsNothingOfWhatIsNotFixed() {
        become("prepare_pass_reason = 'x', prepare_pass_by = asked_by, prepare_pass_at = app_now()");
        for (var status : List.of("PLANNING", "HELD", "CLOSED")) {
            become("status = '" + status + "'");
            assertThat(told()).as(status).isEmpty();
        }
        become("status = 'CANCELLED', cancel_reason = 'Ziek', cancelled_at = app_now()");
        assertThat(told()).isEmpty();
    }

    @Test
    void nobodyElseIsToldAnything() {
        var number = "select count(*) from students_to_remind()";
        assertThat(count(DatabaseScope.ofTask(NearVisits.TASK), number)).isPositive();
        for (var scope : List.of(
                DatabaseScope.ofTask(new Task("need-wiping")),
                DatabaseScope.ofTask(new Task("")),
                scope(team.leader()),
                scope(team.studentAccount()),
                scope(world.managerAccount()))) {
            assertThat(count(scope, number)).isZero();
        }
    }

    @Test
    void theTaskSeesNoRowOfAStudent() {
        for (var table : behind.jdbc()
                .sql("select relname from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace")
                .query(String.class)
                .list()) {
            assertThat(count(DatabaseScope.ofTask(NearVisits.TASK), "select count(*) from " + table))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void theFencesKnowTheTaskByTheNameItRunsUnder() {
        assertThat(beans.getBeansOfType(RecurringTask.class).values())
                .extracting(task -> task.getName())
                .contains(NearVisits.TASK.name());
    }

    private DatabaseScope scope(AccountId who) {
        return DatabaseScope.of(world.user(who));
    }

    private int count(DatabaseScope scope, String sql) {
        return scope.call(() -> new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql(sql).query(Integer.class).single()));
    }
}
