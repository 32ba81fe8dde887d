package nl.bijrijder.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.bijrijder.people.qualification.QualificationImports;
import nl.bijrijder.people.qualification.Qualifications;
import nl.bijrijder.route.NextStepId;
import nl.bijrijder.route.NextSteps;
import nl.bijrijder.route.PlanNextStep;
import nl.bijrijder.route.RouteFixture;
import nl.bijrijder.route.RoutePlans;
import nl.bijrijder.shared.Initiative;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class StudentHomeTests {

    private final World world;
    private final Pages pages;
    private final NextSteps steps;
    private final RouteFixture fixture;

    @Autowired
    StudentHomeTests(
            World world,
            Pages pages,
            NextSteps steps,
            QualificationImports imports,
            Qualifications qualifications,
            RoutePlans plans) {
        this.world = world;
        this.pages = pages;
        this.steps = steps;
        this.fixture = new RouteFixture(world, imports, qualifications, plans);
    }

    @Test
    void showsTheNextStepOnTopAndTicksItOff() {
        var team = world.team();
        var id = plan(team, "Bel het bedrijf", 1);
        plan(team, "Later werk", 20);
        var page = pages.page(team.studentAccount(), "/student");
        assertThat(page.select(".next-step-text").text()).isEqualTo("Bel het bedrijf");
        assertThat(page.select(".next-step .step-when").text())
                .contains("morgen")
                .contains("idee van je coach");

        assertThat(pages.send(team.studentAccount(), "/student/steps/" + id + "/done", Map.of()))
                .hasStatus3xxRedirection();
        page = pages.page(team.studentAccount(), "/student");
        assertThat(page.select(".next-step-text").text()).isEqualTo("Later werk");
        assertThat(page.select(".is-done").text()).contains("Bel het bedrijf");
    }

    @Test
    void saysWhatToDoWithoutARouteAndWithoutAStep() {
        var page = pages.page(world.team().studentAccount(), "/student");
        assertThat(page.select(".next-step-none")).hasSize(1);
        assertThat(page.select(".student-road .empty")).hasSize(1);
        assertThat(page.select(".companion-name")).isNotEmpty();
    }

    @Test
    void drawsTheRoadWithEveryStopInWordsToo() {
        var team = world.team();
        fixture.start(team, fixture.plan(team), team.student(), 2);
        var page = pages.page(team.studentAccount(), "/student");
        assertThat(page.select("svg.road .road-stop")).hasSize(18);
        assertThat(page.select(".road-list li")).hasSize(18);
        assertThat(page.select("svg.road .road-year")).hasSize(4);
        assertThat(page.select("svg.road .road-car text").text()).isEqualTo("Je bent hier");
        assertThat(page.select("svg.road .road-bridge text").text()).isEqualTo("De brug naar het mbo");
    }

    @Test
    void aStudentPlansAStepAndPostingTwiceMakesOne() {
        var team = world.team();
        var form = pages.page(team.studentAccount(), "/student").select("form[action=/student/steps]");
        var fields = Map.of("id", form.select("[name=id]").val(), "text", "Ik vraag het mijn tante", "dueOn", "");
        for (var time = 0; time < 2; time++) {
            assertThat(pages.send(team.studentAccount(), "/student/steps", fields))
                    .hasStatus3xxRedirection();
        }
        var page = pages.page(team.studentAccount(), "/student");
        assertThat(page.select(".next-step-text").text()).isEqualTo("Ik vraag het mijn tante");
        assertThat(page.select(".next-step .step-when").text()).contains("jouw idee");
        assertThat(page.select(".step-row")).isEmpty();
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() {
        var team = world.team();
        var fields = Map.of("id", NextStepId.random().toString(), "text", "x".repeat(501), "dueOn", "");
        var answer = pages.send(team.studentAccount(), "/student/steps", fields);
        assertThat(answer).hasStatus(422);
        var page = Pages.html(answer);
        assertThat(page.select("#text-error").text()).contains("500");
        assertThat(page.select("textarea[name=text]").val()).hasSize(501);
        assertThat(page.select("details[open] form[action=/student/steps]")).hasSize(1);
    }

    @Test
    void refusesADayThatDoesNotExistWithASentence() {
        var team = world.team();
        var fields = Map.of("id", NextStepId.random().toString(), "text", "Iets doen", "dueOn", "2026-02-31");
        var answer = pages.send(team.studentAccount(), "/student/steps", fields);
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select("#dueOn-error").text()).contains("geen datum");
    }

    @Test
    void anotherStudentsStepIsNotFoundAndStaffHaveNoStartPageHere() {
        var team = world.team();
        var id = plan(team, "Van Stan", 1);
        var other = world.team();
        assertThat(pages.send(other.studentAccount(), "/student/steps/" + id + "/done", Map.of()))
                .hasStatus(404);
        assertThat(pages.send(team.studentAccount(), "/student/steps/junk/done", Map.of()))
                .hasStatus(404);
        assertThat(pages.open(team.coach(), "/student")).hasStatus4xxClientError();
    }

    @Test
    void asksAsOftenForManyStepsAsForOne() {
        var team = world.team();
        fixture.start(team, fixture.plan(team), team.student(), 2);
        plan(team, "Eén", 1);
        pages.page(team.studentAccount(), "/student");
        var one = Statements.count(() -> pages.page(team.studentAccount(), "/student"));
        for (var index = 0; index < 29; index++) {
            plan(team, "Stap " + index, index);
        }
        assertThat(Statements.count(() -> pages.page(team.studentAccount(), "/student")))
                .isEqualTo(one);
    }

    private NextStepId plan(World.Team team, String text, int days) {
        var command = new PlanNextStep(
                NextStepId.random(), team.student(), text, world.today().plusDays(days), Initiative.COACH);
        return world.as(team.coach(), coach -> steps.plan(coach, command));
    }
}
