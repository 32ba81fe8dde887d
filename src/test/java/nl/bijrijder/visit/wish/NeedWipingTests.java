package nl.bijrijder.visit.wish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.DatabaseScope;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.Task;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Witness;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the night wipes and what it leaves, and what the database shows to whom, asked with bare SQL. */
@ApplicationTest
class NeedWipingTests {

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private ClassBriefs briefs;

    @Autowired
    private NeedWiping wiping;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private World.Team team;
    private WishFixture fixture;
    private WishFixture.Group group;

    @BeforeEach
    void aStudentWhoSaidWhatTheyNeed() {
        team = world.team();
        fixture = new WishFixture(beans);
        group = asked();
    }

    private WishFixture.Group asked() {
        var made = fixture.group(team, 2);
        assertThat(pages.send(
                        team.leader(),
                        "/coach/visits/" + made.visit() + "/needs",
                        Map.of("version", "0", "kinds", "SHOES")))
                .hasStatus(302);
        assertThat(pages.send(
                        made.accounts().get(0),
                        "/student/visits/" + made.visit() + "/needs",
                        Map.of("version", "0", "shoeSize", "39")))
                .hasStatus(302);
        return made;
    }

    private void become(WishFixture.Group visit, String change) {
        behind.jdbc()
                .sql("update company_visit set " + change + " where id = ?")
                .param(visit.visit().value())
                .update();
    }

    /** The given number of days from today in Amsterdam, which near midnight is not the database's today. */
    private String visitOn(int days) {
        return "visit_on = '" + world.today().plusDays(days) + "'";
    }

    private int answers(WishFixture.Group visit) {
        return behind.count("need_answer where visit_id = '" + visit.visit() + "'");
    }

    @Test
    void theNightWipesWhatIsOverAndNothingElse() {
        var today = asked();
        var without = asked();
        var cancelled = asked();
        become(group, visitOn(-1));
        become(today, visitOn(0));
        become(without, "visit_on = null, starts_at = null, ends_at = null");
        become(cancelled, "status = 'CANCELLED', cancel_reason = 'Ziek', cancelled_at = app_now()");
        wiping.wipe();
        assertThat(answers(group)).isZero();
        assertThat(answers(cancelled)).isZero();
        assertThat(answers(today)).isEqualTo(1);
        assertThat(answers(without)).isEqualTo(1);
        assertThat(behind.count("visit_participant where visit_id = '" + group.visit() + "'"))
                .isEqualTo(2);
        wiping.wipe();
        assertThat(pages.page(team.leader(), "/coach/visits/" + group.visit() + "/needs")
                        .text())
                .contains("Gewist op")
                .doesNotContain("schoenmaat 39", "??");
        assertThat(pages.page(team.leader(), "/coach/visits/" + group.visit() + "/needs/packing")
                        .text())
                .contains("Gewist op");
        assertThat(pages.page(team.studentAccount(), "/student/visits/" + group.visit() + "/needs")
                        .text())
                .contains("Wat je invulde, is gewist op");
        assertThat(pages.page(team.leader(), "/coach/visits/" + today.visit() + "/needs")
                        .text())
                .doesNotContain("Gewist op");
    }

    @Test
    void whatWasSentStaysAndIsNotSentAgain() {
        fixture.open(team, group);
        var brief = "/coach/visits/" + group.visit() + "/brief";
        var seen = pages.page(team.coach(), brief).select("input[name=seen]").val();
        pages.send(team.coach(), brief, Map.of("id", UUID.randomUUID().toString(), "seen", seen));
        become(group, visitOn(-1));
        wiping.wipe();
        assertThat(briefs.of(new Witness(group.visit())).orElseThrow().needs())
                .extracting("text")
                .containsExactly("schoenmaat 39");
        assertThat(pages.page(team.coach(), brief).select("input[name=seen]")).isEmpty();
    }

    @Test
    void aVisitThatMovesToALaterDayKeepsWhatWasSaidAndIsWipedAfterThat() {
        become(group, visitOn(40));
        wiping.wipe();
        assertThat(answers(group)).isEqualTo(1);
        become(group, visitOn(-1));
        wiping.wipe();
        become(group, visitOn(3));
        assertThat(pages.page(team.leader(), "/coach/visits/" + group.visit() + "/needs")
                        .text())
                .contains("0 van de 2 gaven antwoord", "Paklijst")
                .doesNotContain("Gewist op");
        assertThat(pages.send(
                        team.studentAccount(),
                        "/student/visits/" + group.visit() + "/needs",
                        Map.of("version", "0", "shoeSize", "40")))
                .hasStatus(302);
        become(group, visitOn(-1));
        wiping.wipe();
        assertThat(answers(group)).isZero();
    }

    @Test
    void aFormThatComesAfterTheVisitChangesNothingAndSaysSo() {
        become(group, visitOn(-1));
        var answer = pages.send(
                team.studentAccount(),
                "/student/visits/" + group.visit() + "/needs",
                Map.of("version", "1", "shoeSize", "45"));
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).text()).contains("wissen we vannacht");
        assertThat(behind.count("need_answer where shoe_size = 45 and visit_id = '" + group.visit() + "'"))
                .isZero();
    }

    @Test
    void itRunsEveryNight() {
        assertThat(beans.getBeansOfType(RecurringTask.class).values())
                .extracting(task -> task.getName())
                .contains(NeedWiping.TASK.name());
    }

    @Test
    void theTaskSeesNothingButWhatIsOver() {
        var task = DatabaseScope.ofTask(NeedWiping.TASK);
        var one = "select count(*) from need_answer where visit_id = '" + group.visit() + "'";
        assertThat(number(task, one)).isZero();
        assertThat(update(task, "delete from need_answer where visit_id = '" + group.visit() + "'"))
                .isZero();
        become(group, visitOn(-1));
        assertThat(number(task, one)).isEqualTo(1);
        assertThat(update(task, "update need_answer set shoe_size = 40")).isZero();
        assertThat(number(task, "select count(*) from student")).isZero();
        assertThat(number(DatabaseScope.ofTask(new Task("something-else")), one))
                .isZero();
    }

    @Test
    void theDatabaseShowsAnAnswerToWhoSaidItAndToWhoPacks() {
        var colleague =
                world.member(team, "Collega", false, Period.from(world.today().minusDays(9)));
        fixture.comeAlong(group, team.coach());
        var other = world.team();
        for (var who : List.of(team.studentAccount(), team.coach(), team.leader())) {
            assertThat(number(scope(who), "select count(*) from need_answer")).isEqualTo(1);
        }
        for (var who : List.of(
                colleague, group.accounts().get(1), other.leader(), other.studentAccount(), world.managerAccount())) {
            assertThat(number(scope(who), "select count(*) from need_answer")).isZero();
            assertThat(update(scope(who), "update need_answer set shoe_size = 50"))
                    .isZero();
        }
        var counts = "select coalesce(sum(amount), 0) from need_counts('" + group.visit() + "')";
        assertThat(number(scope(colleague), counts)).isEqualTo(2);
        for (var who : List.of(other.coach(), team.studentAccount(), world.managerAccount())) {
            assertThat(number(scope(who), counts)).isZero();
        }
        var forAnother =
                "insert into need_answer (visit_id, student_id, team_id, version, shoe_size, saved_by, saved_at)"
                        + " values ('" + group.visit() + "', '"
                        + group.students().get(1) + "', '" + team.id()
                        + "', 1, 40, '" + team.coach() + "', app_now())";
        for (var who : List.of(team.studentAccount(), colleague)) {
            assertThatThrownBy(() -> update(scope(who), forAnother))
                    .rootCause()
                    .hasMessageContaining("row-level security");
        }
    }

    private DatabaseScope scope(AccountId who) {
        return DatabaseScope.of(world.user(who));
    }

    private int number(DatabaseScope scope, String sql) {
        return scope.call(() -> new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql(sql).query(Integer.class).single()));
    }

    private int update(DatabaseScope scope, String sql) {
        return scope.call(() -> new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql(sql).update()));
    }
}
