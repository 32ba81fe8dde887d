package nl.bijrijder.guidance.conversation;

import static nl.bijrijder.guidance.conversation.AppointmentFixture.at;
import static nl.bijrijder.guidance.conversation.AppointmentFixture.begun;
import static nl.bijrijder.guidance.conversation.AppointmentFixture.offer;
import static nl.bijrijder.guidance.conversation.AppointmentFixture.planned;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class StudentConversationPageTests {

    private static final String LIST = "/student/conversations";

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private AppointmentPlanning planning;

    @Autowired
    private BehindTheScenes behind;

    @Test
    void aTimeIsPickedWithOneTapAndStandsOnTheStartPage() {
        var team = world.team();
        var id = offer(planning, world, team, at(world, 1, 10), at(world, 3, 14));
        assertThat(pages.page(team.studentAccount(), "/student")
                        .select(".talk-ahead")
                        .text())
                .contains("Coen wil met je praten: coachgesprek.", "Kies een tijd");
        var buttons = pages.page(team.studentAccount(), LIST).select(".talk-times button");
        assertThat(buttons).hasSize(2);
        var pick = Map.of("time", buttons.get(0).val());
        assertThat(pages.send(team.studentAccount(), LIST + "/" + id + "/pick", pick))
                .hasRedirectedUrl(LIST);
        assertThat(pages.send(team.studentAccount(), LIST + "/" + id + "/pick", pick))
                .as("once more")
                .hasRedirectedUrl(LIST);
        assertThat(pages.page(team.studentAccount(), "/student")
                        .select(".talk-soon")
                        .text())
                .isEqualTo("Morgen 10.00 uur: coachgesprek met Coen, lokaal 12");
        assertThat(pages.page(team.coach(), "/coach").select(".talk-soon").text())
                .isEqualTo("Morgen 10.00 uur: coachgesprek met Stan, lokaal 12");
        assertThat(pages.page(team.studentAccount(), LIST + "?locale=en")
                        .select(".talk-soon")
                        .text())
                .isEqualTo("Tomorrow 10:00: coaching conversation with Coen, lokaal 12");
    }

    @Test
    void refusesATimeThatIsNoLongerOfferedWithASentence() {
        var team = world.team();
        var id = offer(planning, world, team, at(world, 2, 10));
        for (var time :
                new String[] {"", "morgen", "2026-02-31T10:15", "+999999999-12-31T23:59", at(world, 3, 9) + ""}) {
            var answer = pages.send(team.studentAccount(), LIST + "/" + id + "/pick", Map.of("time", time));
            assertThat(answer).as(time).hasRedirectedUrl(LIST);
            assertThat(answer)
                    .as(time)
                    .flash()
                    .containsEntry("flash", Flash.notDone("guidance.conversation.rule.notOffered"));
        }
        pages.send(team.coach(), "/coach/conversations/" + id + "/cancel", Map.of("reason", "Ziek"));
        var late = pages.send(
                team.studentAccount(),
                LIST + "/" + id + "/pick",
                Map.of("time", at(world, 2, 10).toString()));
        assertThat(late)
                .hasRedirectedUrl(LIST)
                .flash()
                .containsEntry("flash", Flash.notDone("guidance.conversation.rule.cancelled"));
    }

    @Test
    void aPickedTimeIsCalledOffWithAReasonUntilItBegins() {
        var team = world.team();
        var id = planned(planning, world, team, at(world, 2, 10));
        var cancel = LIST + "/" + id + "/cancel";
        assertThat(pages.page(team.studentAccount(), cancel).select("h1").text())
                .isEqualTo("Gesprek afzeggen");
        var answer = pages.send(team.studentAccount(), cancel, Map.of("reason", ""));
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select("#reason-error").text()).contains("waarom");
        assertThat(pages.send(team.studentAccount(), cancel, Map.of("reason", "x".repeat(501))))
                .hasStatus(422);
        assertThat(pages.send(team.studentAccount(), cancel, Map.of("reason", "Ik ben ziek")))
                .hasStatus(302);
        assertThat(pages.send(team.studentAccount(), cancel, Map.of("reason", "Ik ben ziek")))
                .as("once more")
                .hasStatus(302);
        assertThat(pages.page(team.studentAccount(), LIST).text()).contains("Ik ben ziek", "Afgezegd");

        var begun = begun(planning, world, behind, team);
        var late = pages.send(team.studentAccount(), LIST + "/" + begun + "/cancel", Map.of("reason", "Vergeten"));
        assertThat(late).hasStatus(422);
        assertThat(Pages.html(late).select(".error-summary").text()).contains("al begonnen");
        assertThat(Pages.html(late).select("#reason").val()).isEqualTo("Vergeten");
    }

    @Test
    void letsAStudentDeclineAllTimes() {
        var team = world.team();
        var id = offer(planning, world, team, at(world, 2, 10));
        var none = LIST + "/" + id + "/none";
        assertThat(pages.page(team.studentAccount(), none)
                        .select("#reason-hint")
                        .text())
                .contains("Coen kiest dan andere tijden");
        assertThat(pages.send(team.studentAccount(), none, Map.of())).hasRedirectedUrl(LIST);
        assertThat(pages.page(team.studentAccount(), LIST).text()).contains("Coen zoekt andere tijden voor je");
    }

    @Test
    void theAgendaIsWrittenRewordedAndTakenOff() {
        var team = world.team();
        var id = UUID.randomUUID().toString();
        assertThat(pages.send(team.studentAccount(), "/student/agenda", Map.of("id", id, "text", "Over de bus")))
                .hasRedirectedUrl(LIST + "#agenda");
        assertThat(pages.page(team.studentAccount(), "/student")
                        .select(".talk-ahead")
                        .text())
                .contains("1 punt op je lijst");
        var edit = pages.page(team.studentAccount(), "/student/agenda/" + id + "/edit");
        assertThat(edit.select("textarea").text()).isEqualTo("Over de bus");
        var version = edit.select("input[name=version]").val();
        assertThat(pages.send(
                        team.studentAccount(),
                        "/student/agenda/" + id,
                        Map.of("version", version, "text", "Over de trein")))
                .hasStatus(302);
        assertThat(pages.page(team.studentAccount(), LIST).select("#agenda").text())
                .contains("Over de trein");
        var remove = "/student/agenda/" + id + "/remove";
        assertThat(pages.send(team.studentAccount(), remove, Map.of())).hasRedirectedUrl(LIST);
        assertThat(pages.send(team.studentAccount(), remove, Map.of())).hasRedirectedUrl(LIST);
        assertThat(pages.page(team.studentAccount(), LIST).select("#agenda").text())
                .doesNotContain("trein");
    }

    @Test
    void keepsRefusedTextForTheAgenda() {
        var team = world.team();
        var answer = pages.send(team.studentAccount(), "/student/agenda", Map.of("text", " \u0000 "));
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select("#text-error").text()).contains("waar je over wilt praten");
        var longText = "Een heel verhaal. ".repeat(30);
        answer = pages.send(team.studentAccount(), "/student/agenda", Map.of("text", longText));
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select("textarea").text()).startsWith("Een heel verhaal.");
    }

    @Test
    void withoutAnythingThePageSaysSo() {
        var team = world.team();
        var page = pages.page(team.studentAccount(), LIST);
        assertThat(page.text()).contains("Er staat nu geen gesprek gepland");
        assertThat(page.select(".talk-offer")).isEmpty();
        assertThat(pages.page(team.studentAccount(), "/student")
                        .select(".talk-ahead")
                        .text())
                .contains("Waar wil je de volgende keer over praten?");
        assertThat(pages.page(team.studentAccount(), LIST + "?locale=en").text())
                .doesNotContain("??");
    }

    @Test
    void answers404ForForeignIds() {
        var team = world.team();
        var classmate = world.account("Bo");
        world.student(team, classmate, "Bo");
        var id = offer(planning, world, team, at(world, 2, 10));
        var item = UUID.randomUUID().toString();
        pages.send(team.studentAccount(), "/student/agenda", Map.of("id", item, "text", "Van mij"));
        for (var path : new String[] {
            LIST + "/" + id + "/none", LIST + "/" + id + "/cancel", "/student/agenda/" + item + "/edit"
        }) {
            assertThat(pages.open(classmate, path)).as(path).hasStatus(404);
        }
        assertThat(pages.send(
                        classmate,
                        LIST + "/" + id + "/pick",
                        Map.of("time", at(world, 2, 10).toString())))
                .hasStatus(404);
        assertThat(pages.send(classmate, "/student/agenda/" + item + "/remove", Map.of()))
                .hasStatus(404);
        assertThat(pages.send(classmate, "/student/agenda", Map.of("id", item, "text", "Van Bo")))
                .as("the id is taken, and says no more than that")
                .hasStatus(422);
        assertThat(pages.open(team.coach(), LIST)).hasStatus(403);
    }

    @Test
    void thePageAsksTheDatabaseAsOftenForOneAsForThirty() {
        var team = world.team();
        offer(planning, world, team, at(world, 2, 10));
        pages.send(team.studentAccount(), "/student/agenda", Map.of("text", "Punt"));
        pages.page(team.studentAccount(), LIST);
        var one = Statements.count(() -> pages.page(team.studentAccount(), LIST));
        for (var index = 0; index < 29; index++) {
            offer(planning, world, team, at(world, 10 + index, 10));
        }
        assertThat(Statements.count(() -> pages.page(team.studentAccount(), LIST)))
                .isEqualTo(one);
    }
}
