package nl.bijrijder.guidance.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.DatabaseScope;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class TeamLeaderStudentPageTests {

    private static final String LIST = "/team/students";

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private Coachships coachships;

    @Autowired
    private BehindTheScenes behindTheScenes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void aStudentWithoutACoachStandsOutInWords() {
        var team = world.team();
        var page = pages.page(team.leader(), LIST);
        assertThat(page.select(".coach-gap").text()).isEqualTo("1 student heeft nu geen coach.");
        assertThat(page.select(".student-row").text()).contains("Stan", "Geen coach", "Nog niet gesproken");
    }

    @Test
    void theLeaderChoosesACoach() {
        var team = world.team();
        var form = pages.page(team.leader(), coachOf(team.student()));
        assertThat(form.select("select[name=coach] option")).hasSize(3);
        var fields = fields(team.coach(), world.today().toString());
        assertThat(pages.send(team.leader(), coachOf(team.student()), fields))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(LIST);
        var page = pages.page(team.leader(), LIST);
        assertThat(page.select(".coach-gap")).isEmpty();
        assertThat(page.select(".student-row").text()).contains("Coen").doesNotContain("Geen coach");
        assertThat(coachToday(team.leader(), team.student())).isEqualTo(team.coach());
    }

    @Test
    void aNewCoachTakesOverWithoutGapOrOverlap() {
        var team = world.team();
        var today = world.today();
        assign(team, team.coach(), today.minusDays(40).toString());
        assign(team, team.leader(), today.toString());
        var history = history(team);
        assertThat(history)
                .extracting(CoachshipSummary::period)
                .containsExactly(
                        Period.from(today), Period.from(today.minusDays(40)).until(today.minusDays(1)));
        assign(team, team.coach(), today.toString());
        assertThat(coachToday(team.leader(), team.student())).isEqualTo(team.coach());
        assertThat(history(team)).hasSize(2);
    }

    @Test
    void aCoachCanStopWithoutASuccessor() {
        var team = world.team();
        assign(team, team.coach(), world.today().minusDays(3).toString());
        var id = world.as(team.leader(), user -> coachships.history(user, team.student()))
                .get(0)
                .id();
        var end = coachOf(team.student()) + "/" + id + "/end";
        var yesterday = Map.of("lastDay", world.today().minusDays(1).toString());
        assertThat(pages.send(team.coach(), end, yesterday)).hasStatus(403);
        assertThat(pages.send(world.team().leader(), end, yesterday)).hasStatus(404);
        assertThat(pages.send(team.leader(), end, yesterday)).hasStatus3xxRedirection();
        assertThat(pages.page(team.leader(), LIST).select(".student-row").text())
                .contains("Geen coach");
    }

    @Test
    void aCoachWhoLeavesTheTeamIsFlaggedBeforeTheGapAndComesFirst() {
        var team = world.team();
        assign(team, world.student(team, "Aafje"), team.coach(), world.today().toString());
        var lastDay = world.today().plusDays(12);
        var leaving = world.member(
                team, "Lea", false, Period.from(world.today().minusYears(1)).until(lastDay));
        assign(team, leaving, world.today().toString());
        var rows = pages.page(team.leader(), LIST).select(".student-row");
        assertThat(rows.get(0).text())
                .contains("Stan", "Lea", "Coach gaat na " + lastDay.getDayOfMonth())
                .doesNotContain("Geen coach");
        assertThat(rows.get(1).text()).contains("Aafje").doesNotContain("Coach gaat");
    }

    @Test
    void onlyAMemberOfTheTeamCanCoach() {
        var team = world.team();
        var answer = pages.send(
                team.leader(),
                coachOf(team.student()),
                fields(world.team().coach(), world.today().toString()));
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select(".error-summary").text()).contains("in het team zit");
        answer = pages.send(team.leader(), coachOf(team.student()), Map.of("coach", "", "startsOn", ""));
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select(".error-summary li")).hasSize(2);
    }

    @Test
    void othersDoNotGetIn() {
        var team = world.team();
        var other = world.team();
        assertThat(pages.open(team.coach(), LIST)).hasStatus(403);
        assertThat(pages.open(team.studentAccount(), LIST)).hasStatus(403);
        assertThat(pages.page(other.leader(), LIST).html())
                .doesNotContain(team.student().toString());
        assertThat(pages.open(other.leader(), coachOf(team.student()))).hasStatus(404);
        assertThat(pages.send(
                        other.leader(),
                        coachOf(team.student()),
                        fields(other.coach(), world.today().toString())))
                .hasStatus(404);
    }

    @Test
    void theListAsksTheDatabaseAsOftenForThirtyStudents() {
        var team = world.team();
        assign(team, team.coach(), world.today().toString());
        var forOne = Statements.count(() -> pages.page(team.leader(), LIST));
        for (var i = 0; i < 29; i++) {
            var student = world.student(team, "Student" + i);
            assign(team, student, team.coach(), world.today().toString());
        }
        assertThat(Statements.count(() -> pages.page(team.leader(), LIST))).isEqualTo(forOne);
        assertThat(pages.page(team.leader(), LIST).select(".student-row")).hasSize(20);
        assertThat(pages.page(team.leader(), LIST + "?page=2").select(".student-row"))
                .hasSize(10);
    }

    @Test
    void rowLevelSecurityHidesCoachshipsFromOtherTeams() {
        var team = world.team();
        assign(team, team.coach(), world.today().toString());
        var sql = "select count(*) from coachship where student_id = ?";
        assertThat(behindTheScenes
                        .jdbc()
                        .sql(sql)
                        .param(team.student().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(seenBy(team.coach(), team.student())).isEqualTo(1);
        assertThat(seenBy(team.studentAccount(), team.student())).isEqualTo(1);
        assertThat(seenBy(world.team().leader(), team.student())).isZero();
        assertThat(seenBy(world.managerAccount(), team.student())).isZero();
    }

    private List<CoachshipSummary> history(World.Team team) {
        return world.as(team.leader(), user -> coachships.history(user, team.student()));
    }

    private int seenBy(AccountId who, StudentId student) {
        return DatabaseScope.of(world.user(who)).call(() -> new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql("select count(*) from coachship where student_id = ?")
                        .param(student.value())
                        .query(Integer.class)
                        .single()));
    }

    private AccountId coachToday(AccountId asker, StudentId student) {
        return Objects.requireNonNull(world.as(asker, user -> coachships.coachOf(user, List.of(student)))
                .get(student));
    }

    private void assign(World.Team team, AccountId coach, String startsOn) {
        assign(team, team.student(), coach, startsOn);
    }

    private void assign(World.Team team, StudentId student, AccountId coach, String startsOn) {
        assertThat(pages.send(team.leader(), coachOf(student), fields(coach, startsOn)))
                .hasStatus3xxRedirection();
    }

    private static Map<String, String> fields(AccountId coach, String startsOn) {
        return Map.of("coach", coach.toString(), "startsOn", startsOn);
    }

    private static String coachOf(StudentId student) {
        return "/team/students/" + student + "/coach";
    }
}
