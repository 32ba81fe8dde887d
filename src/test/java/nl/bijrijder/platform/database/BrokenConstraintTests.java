package nl.bijrijder.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.TestDatabase;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two people do the same at the same moment: the second waits for the first and is then told the rule. */
@ApplicationTest
class BrokenConstraintTests {

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private BehindTheScenes behind;

    @Test
    void refusesAnEmailAddressTakenMeanwhileBesideItsField() throws Exception {
        var email = "race-" + UUID.randomUUID() + "@test.example";
        var answer = second(
                "insert into account (id, version, email, given_name, created_at) values ('" + UUID.randomUUID()
                        + "', 0, '" + email + "', 'Eerste', app_now())",
                "/manage/accounts",
                Map.of("id", UUID.randomUUID().toString(), "givenName", "Tweede", "email", email));
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select("#email-error").text()).contains("al een account");
    }

    @Test
    void aMembershipThatCameMeanwhileIsSaidBesideItsField() throws Exception {
        var team = world.team();
        var account = world.account("Dubbel");
        var today = world.today().toString();
        var answer = second(
                "insert into membership (id, version, team_id, account_id, organisation_id, starts_on) values ('"
                        + UUID.randomUUID() + "', 0, '" + team.id() + "', '" + account + "', '" + team.school() + "', '"
                        + today + "')",
                "/manage/teams/" + team.id() + "/members",
                Map.of(
                        "id", UUID.randomUUID().toString(),
                        "account", account.toString(),
                        "organisation", team.school().toString(),
                        "startsOn", today));
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select("#startsOn-error").text()).contains("al in het team");
    }

    @Test
    void anEnrolmentRefusedAtTheCommitIsSaidBesideItsField() throws Exception {
        var team = world.team();
        var starts = world.today().plusMonths(1);
        var answer = second(
                "insert into enrolment (id, version, student_id, team_id, organisation_id, sector, starts_on) values ('"
                        + UUID.randomUUID() + "', 0, '" + team.student() + "', '" + team.id() + "', '" + team.college()
                        + "', 'MBO', '" + starts + "'); update enrolment set ends_on = '" + starts.minusDays(1)
                        + "', version = version where student_id = '" + team.student() + "' and sector = 'VO';"
                        + " set constraints all immediate",
                "/manage/students/" + team.student() + "/enrol",
                Map.of(
                        "id", UUID.randomUUID().toString(),
                        "organisation", team.college().toString(),
                        "startsOn", starts.toString()));
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select("#startsOn-error").text()).contains("één plek tegelijk");
    }

    @Test
    void theSameFormTwiceAtOnceGetsTheSameAnswerTwice() throws Exception {
        var id = UUID.randomUUID().toString();
        var email = "twice-" + id + "@test.example";
        var answer = second(
                "select pg_advisory_xact_lock(" + ScopedJpaDialect.lockOf("/manage/accounts#" + id) + ");"
                        + " insert into account (id, version, email, given_name, created_at) values ('" + id
                        + "', 0, '" + email + "', 'Een', app_now())",
                "/manage/accounts",
                Map.of("id", id, "givenName", "Een", "email", email));
        assertThat(answer).hasStatusOk();
        assertThat(behind.count("account where email = '" + email + "'")).isEqualTo(1);
    }

    @Test
    void anIdThatIsNoTextForPostgresIsNotThere() {
        assertThat(pages.send(
                        world.managerAccount(),
                        "/manage/accounts",
                        Map.of("id", "\0", "givenName", "Nul", "email", "nul@test.example")))
                .hasStatus(404);
    }

    /** The first writer has not committed yet when the second one's form comes in. */
    private MvcTestResult second(String firstSql, String path, Map<String, String> fields) throws Exception {
        var manager = world.managerAccount();
        try (var first = TestDatabase.superuser(behind.database()).getConnection()) {
            first.setAutoCommit(false);
            TestDatabase.execute(first, firstSql);
            var answer = CompletableFuture.supplyAsync(() -> pages.send(manager, path, new HashMap<>(fields)));
            waitUntilSomebodyWaits();
            first.commit();
            return answer.get(20, TimeUnit.SECONDS);
        }
    }

    private void waitUntilSomebodyWaits() throws InterruptedException {
        var until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (System.nanoTime() < until) {
            var waiting = behind.jdbc()
                    .sql("select count(*) from pg_stat_activity where datname = ? and wait_event_type = 'Lock'")
                    .param(behind.database())
                    .query(Integer.class)
                    .single();
            if (waiting > 0) {
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("the second writer did not wait for the first");
    }
}
