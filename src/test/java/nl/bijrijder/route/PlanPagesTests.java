package nl.bijrijder.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.bijrijder.people.qualification.QualificationImports;
import nl.bijrijder.people.qualification.QualificationSummary;
import nl.bijrijder.people.qualification.Qualifications;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class PlanPagesTests {

    private final World world;
    private final Pages pages;
    private final RouteFixture fixture;

    @Autowired
    PlanPagesTests(
            World world, Pages pages, QualificationImports imports, Qualifications qualifications, RoutePlans plans) {
        this.world = world;
        this.pages = pages;
        this.fixture = new RouteFixture(world, imports, qualifications, plans);
    }

    @Test
    void aLeaderMakesAPlanAndPutsAStudentOnIt() {
        var team = world.team();
        var qualification = fixture.qualification(2);
        var form = pages.page(team.leader(), "/team/plans/new?q=" + qualification.crebo());
        assertThat(form.select("select[name=qualification] option")).hasSize(2);
        var id = form.select("input[name=id]").val();
        var made = pages.send(team.leader(), "/team/plans", fields(id, team, qualification));
        assertThat(made).hasStatus3xxRedirection();

        var plan = pages.page(team.leader(), "/team/plans/" + id);
        assertThat(plan.select(".plan-stops li")).hasSize(18);
        var start = pages.send(
                team.leader(),
                "/team/plans/" + id + "/students",
                Map.of(
                        "id", plan.select("#students-card input[name=id]").val(),
                        "students", team.student().toString(),
                        "startYear", "2026"));
        assertThat(start).hasStatus3xxRedirection();
        assertThat(pages.page(team.studentAccount(), "/student").select("svg.road"))
                .hasSize(1);
    }

    @Test
    void anIntegratedPlanOffersAndAcceptsOnlyLevelTwo() {
        var team = world.team();
        var qualification = fixture.qualification(3);
        var form = pages.page(team.leader(), "/team/plans/new?q=" + qualification.crebo());
        assertThat(form.select("select[name=qualification] option")).hasSize(1);
        var answer = pages.send(
                team.leader(), "/team/plans", fields(RoutePlanId.random().toString(), team, qualification));
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select("#qualification-error").text()).contains("niveau 2");
    }

    @Test
    void anIncompleteMilestoneIsAskedForAgain() {
        var team = world.team();
        var plan = fixture.plan(team);
        var answer =
                pages.send(team.leader(), "/team/plans/" + plan + "/milestones", Map.of("title", "", "moment", "9-9"));
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select(".field-error")).hasSize(3);
    }

    @Test
    void anotherTeamsPlanIsNotFound() {
        var plan = fixture.plan(world.team());
        var other = world.team();
        assertThat(pages.open(other.leader(), "/team/plans/" + plan)).hasStatus(404);
        assertThat(pages.send(
                        other.leader(),
                        "/team/plans/" + plan + "/students",
                        Map.of(
                                "id",
                                RoutePlanId.random().toString(),
                                "students",
                                other.student().toString(),
                                "startYear",
                                "2026")))
                .hasStatus(404);
    }

    private static Map<String, String> fields(String id, World.Team team, QualificationSummary qualification) {
        return Map.of(
                "id", id,
                "type", "INTEGRATED",
                "team", team.id().toString(),
                "name", "Naar helpende",
                "qualification", qualification.id().toString(),
                "profile", "Z_W",
                "pathway", "BOL");
    }
}
