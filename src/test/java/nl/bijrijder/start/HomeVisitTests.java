package nl.bijrijder.start;

import static org.assertj.core.api.Assertions.assertThat;

import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import nl.bijrijder.visit.wish.WishFixture;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Company visits on the start pages of a student and a coach. */
@ApplicationTest
class HomeVisitTests {

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private ApplicationContext beans;

    private World.Team team;
    private WishFixture.Group visit;

    @BeforeEach
    void aVisit() {
        team = world.team();
        visit = new WishFixture(beans).group(team, 1);
    }

    private void plan(WishFixture.Group which, String status, int days) {
        behind.jdbc()
                .sql("update company_visit set status = ?, visit_on = ?, confirmed_by = 'Henk',"
                        + " confirmed_on = app_today() - 90, class_visit_on = app_today() - 80, cancel_reason = case ? when 'CANCELLED'"
                        + " then 'Ziek' end, cancelled_at = case ? when 'CANCELLED' then app_now() end where id = ?")
                .params(
                        status,
                        world.today().plusDays(days),
                        status,
                        status,
                        which.visit().value())
                .update();
    }

    private Elements onStudentsStart() {
        return pages.page(team.studentAccount(), "/student").select(".own-visit");
    }

    @Test
    void theNextVisitStandsUnderTheNextStepWithWhatIsAsked() {
        new WishFixture(beans).open(team, visit);
        plan(visit, "AGREED", 20);
        var later = new WishFixture(beans).group(team, 1);
        plan(later, "AGREED", 25);
        var shown = onStudentsStart();
        assertThat(shown).hasSize(1);
        assertThat(shown.text()).contains("Je gaat op bezoek", "09:00", "Kijken in de keuken, bij Bakkerij");
        assertThat(shown.select("a").eachAttr("href"))
                .contains("/student/visits/" + visit.visit() + "/card", "/student/visits/" + visit.visit() + "/wishes")
                .noneMatch(href -> href.contains(later.visit().toString()));
        assertThat(pages.page(team.studentAccount(), "/student")
                        .select("#student-home section")
                        .eachAttr("class"))
                .startsWith("card next-step", "card own-visit");
    }

    @Test
    void aVisitThatIsFarAwayOrCalledOffIsNotThere() {
        plan(visit, "AGREED", 31);
        assertThat(onStudentsStart()).isEmpty();
        plan(visit, "CANCELLED", 5);
        assertThat(onStudentsStart()).isEmpty();
    }

    @Test
    void aVisitTheCompanyDidNotSayYesToIsNotPromised() {
        plan(visit, "PLANNING", 5);
        assertThat(onStudentsStart().text()).contains("Misschien").doesNotContain("Je gaat op bezoek");
    }

    @Test
    void asksPresentStudentsForAReflection() {
        plan(visit, "HELD", -3);
        assertThat(onStudentsStart().select("a").eachAttr("href"))
                .containsExactly("/student/visits/" + visit.visit() + "/looking-back");
        behind.jdbc()
                .sql("insert into visit_attendance (visit_id, student_id, team_id, state, version, saved_by, saved_at)"
                        + " values (?, ?, ?, 'ABSENT', 1, ?, app_now())")
                .params(
                        visit.visit().value(),
                        team.student().value(),
                        team.id().value(),
                        team.coach().value())
                .update();
        assertThat(onStudentsStart()).isEmpty();
        assertThat(pages.page(team.studentAccount(), "/student/visits").text()).contains("Je was er niet");
    }

    @Test
    void manyVisitsCostAStudentAsMuchAsOne() {
        plan(visit, "HELD", -3);
        onStudentsStart();
        var one = Statements.count(this::onStudentsStart);
        for (var number = 0; number < 9; number++) {
            plan(new WishFixture(beans).group(team, 1), "HELD", -4 - number);
        }
        assertThat(Statements.count(this::onStudentsStart)).isEqualTo(one);
        assertThat(onStudentsStart().select("li")).hasSize(10);
    }

    @Test
    void aCoachSeesTheVisitsOfTheOwnTeamInTheComingTwoWeeks() {
        plan(visit, "AGREED", 14);
        var shown = pages.page(team.coach(), "/coach").select(".coach-visits li");
        assertThat(shown).hasSize(1);
        assertThat(shown.text()).contains("Kijken in de keuken, bij Bakkerij", "09:00");
        assertThat(shown.select("a").eachAttr("href"))
                .containsExactly("/coach/visits/" + visit.visit(), "/coach/visits/" + visit.visit() + "/day");
        assertThat(pages.page(world.team().coach(), "/coach").select(".coach-visits"))
                .isEmpty();
        plan(visit, "AGREED", 15);
        assertThat(pages.page(team.coach(), "/coach").select(".coach-visits")).isEmpty();
        plan(visit, "CANCELLED", 2);
        assertThat(pages.page(team.coach(), "/coach").select(".coach-visits")).isEmpty();
    }
}
