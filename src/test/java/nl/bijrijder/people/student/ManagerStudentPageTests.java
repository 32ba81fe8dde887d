package nl.bijrijder.people.student;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ManagerStudentPageTests {

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private BehindTheScenes behind;

    private AccountId manager;
    private World.Team team;

    @BeforeEach
    void thereIsATeam() {
        manager = world.managerAccount();
        team = world.team();
    }

    @Test
    void accountStudentAndEnrolmentComeTogetherWithOneCode() {
        var fields = form();
        var page = Pages.html(pages.send(manager, "/manage/students", fields));
        assertThat(page.select(".secret").text()).isNotEmpty();
        var student = pages.page(manager, "/manage/students/" + fields.get("id"));
        assertThat(student.select("h1").text()).isEqualTo("Mila van den Berg");
        assertThat(student.select("[aria-labelledby=enrolments-title] li")).hasSize(1);
        assertThat(student.select(".facts").text()).contains(fields.getOrDefault("email", "?"));
    }

    @Test
    void sendingTheFormTwiceMakesOneStudent() {
        var fields = form();
        pages.send(manager, "/manage/students", fields);
        var accounts = behind.count("account");
        var students = behind.count("student");
        var again = Pages.html(pages.send(manager, "/manage/students", fields));
        assertThat(again.select(".secret")).isEmpty();
        assertThat(behind.count("account")).isEqualTo(accounts);
        assertThat(behind.count("student")).isEqualTo(students);
    }

    @Test
    void whenOnePartIsRefusedNothingIsMade() {
        var fields = form();
        fields.put("organisation", world.team().school().toString());
        var accounts = behind.count("account");
        var answer = pages.send(manager, "/manage/students", fields);
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select("#organisation-error").text()).contains("hoort niet bij");
        assertThat(behind.count("account")).isEqualTo(accounts);
    }

    @Test
    void agesOutsideTenToThirtyAreASlipOfThePen() {
        for (var bornOn : new String[] {
            world.today().minusYears(10).plusDays(1).toString(),
            world.today().minusYears(31).toString(),
            world.today().plusDays(1).toString()
        }) {
            var fields = form();
            fields.put("bornOn", bornOn);
            var answer = pages.send(manager, "/manage/students", fields);
            assertThat(answer).as(bornOn).hasStatus(422);
            assertThat(Pages.html(answer).select("#bornOn-error").text()).contains("tussen 10 en 30");
        }
        var fields = form();
        fields.put("bornOn", world.today().minusYears(10).toString());
        assertThat(pages.send(manager, "/manage/students", fields)).hasStatusOk();
    }

    @Test
    void crossingOverEndsTheEnrolmentBeforeWithoutAGap() {
        var path = "/manage/students/" + team.student();
        var start = world.today().plusMonths(2);
        var fields = enrolment(start.toString());
        assertThat(pages.send(manager, path + "/enrol", fields)).hasStatus3xxRedirection();
        assertThat(pages.send(manager, path + "/enrol", fields)).hasStatus3xxRedirection();
        var periods = behind.jdbc()
                .sql("select starts_on || ' ' || coalesce(ends_on::text, '') from enrolment where student_id = ?"
                        + " order by starts_on")
                .param(team.student().value())
                .query(String.class)
                .list();
        assertThat(periods).containsExactly(world.today().minusYears(1) + " " + start.minusDays(1), start + " ");
    }

    @Test
    void anEnrolmentBeforeTheRunningOneIsRefused() {
        var answer = pages.send(
                manager,
                "/manage/students/" + team.student() + "/enrol",
                enrolment(world.today().minusYears(3).toString()));
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select("#startsOn-error").text()).contains("één plek tegelijk");
    }

    @Test
    void theListCostsTheSameHoweverManyStudentsThereAre() {
        var path = "/manage/students?team=" + team.id();
        var one = Statements.count(() -> pages.page(manager, path));
        for (var i = 0; i < 29; i++) {
            world.student(team, "Stan");
        }
        assertThat(Statements.count(() -> assertThat(pages.page(manager, path).select(".row-card"))
                        .hasSize(20)))
                .isLessThanOrEqualTo(one + 1); // a full page also asks how many there are
    }

    @Test
    void onlyManagersComeHere() {
        var student = "/manage/students/" + team.student();
        for (var path : new String[] {"/manage/students", "/manage/students/new", student, student + "/enrol"}) {
            assertThat(pages.open(manager, path)).hasStatusOk();
            assertThat(pages.open(team.leader(), path)).hasStatus(403);
        }
        assertThat(pages.open(manager, "/manage/students/" + StudentId.random()))
                .hasStatus(404);
    }

    private Map<String, String> form() {
        var fields = new HashMap<String, String>();
        fields.put("id", UUID.randomUUID().toString());
        fields.put("givenName", "Mila");
        fields.put("infix", "van den");
        fields.put("familyName", "Berg");
        fields.put("bornOn", world.today().minusYears(15).toString());
        fields.put("email", "mila-" + UUID.randomUUID() + "@test.example");
        fields.put("team", team.id().toString());
        fields.put("organisation", team.school().toString());
        fields.put("startsOn", "2026-08-01");
        return fields;
    }

    private Map<String, String> enrolment(String startsOn) {
        return Map.of(
                "id", UUID.randomUUID().toString(),
                "organisation", team.college().toString(),
                "startsOn", startsOn);
    }
}
