package nl.bijrijder.guidance.conversation;

import static nl.bijrijder.guidance.conversation.AppointmentFixture.at;
import static nl.bijrijder.guidance.conversation.AppointmentFixture.begun;
import static nl.bijrijder.guidance.conversation.AppointmentFixture.offer;
import static nl.bijrijder.guidance.conversation.AppointmentFixture.planned;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class CoachConversationPageTests {

    private static final String LIST = "/coach/conversations";

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private AppointmentPlanning planning;

    @Autowired
    private Agenda agenda;

    @Autowired
    private BehindTheScenes behind;

    @Test
    void timesAreOfferedAndWaitForTheStudent() {
        var team = world.team();
        var page = pages.page(team.coach(), newOffer(team));
        assertThat(page.select("h1").text()).startsWith("Gesprek plannen met Stan");
        assertThat(page.select("select[name='talk.kind'] option").eachAttr("value"))
                .containsExactly("SHORT_MOMENT", "COACHING", "CAREER", "TRIANGLE", "PLACEMENT");
        var form = form(team);
        form.put("times.third.day", world.today().plusDays(4).toString());
        form.put("times.third.time", "14:30");
        assertThat(pages.send(team.coach(), offers(team), form)).hasStatus(302).hasRedirectedUrl(LIST);
        var list = pages.page(team.coach(), LIST);
        assertThat(list.select("#waiting-title").text()).isEqualTo("Wacht op de student");
        assertThat(list.select(".talk-row").text())
                .contains("Coachgesprek met Stan", "2 tijden, 30 minuten", "lokaal 12");
    }

    @Test
    void refusesBesideTheRowAndKeepsTheText() {
        var team = world.team();
        var form = form(team);
        form.put("times.second.day", world.today().minusDays(1).toString());
        form.put("times.second.time", "10:15");
        var answer = pages.send(team.coach(), offers(team), form);
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select("[id='times.second.day-error']").text())
                .contains("al voorbij");
        assertThat(Pages.html(answer).select("[id='talk.place']").val()).isEqualTo("lokaal 12");
        assertThat(Pages.html(answer).select("details.note-lenses").hasAttr("open"))
                .isTrue();

        form.remove("times.second.time");
        assertThat(Pages.html(pages.send(team.coach(), offers(team), form))
                        .select("[id='times.second.time-error']")
                        .text())
                .contains("Kies ook een tijd");
        form.put("times.second.day", "2026-02-31");
        form.put("talk.kind", "TEAM");
        form.put("talk.minutes", "veel");
        answer = pages.send(team.coach(), offers(team), form);
        assertThat(answer).hasStatus(422);
        form = new HashMap<>(Map.of("id", UUID.randomUUID().toString(), "talk.kind", "COACHING", "talk.minutes", "30"));
        assertThat(Pages.html(pages.send(team.coach(), offers(team), form))
                        .select("[id='times.first.day-error']")
                        .text())
                .contains("Kies een dag en een tijd");
        form = form(team);
        form.put("talk.kind", "HANDOVER");
        assertThat(Pages.html(pages.send(team.coach(), offers(team), form))
                        .select("[id='talk.kind-error']")
                        .text())
                .contains("waar de student bij is");
    }

    @Test
    void theSameFormWithSomethingElseIsNotCalledSaved() {
        var team = world.team();
        var form = form(team);
        assertThat(pages.send(team.coach(), offers(team), form)).hasStatus(302);
        assertThat(pages.send(team.coach(), offers(team), form)).hasStatus(302);
        form.put("talk.place", "aula");
        var answer = pages.send(team.coach(), offers(team), form);
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select(".error-summary").text()).contains("al aangeboden");
    }

    @Test
    void aTimeAtWhichTheCoachIsTakenIsRefusedBesideIt() {
        var team = world.team();
        planned(planning, world, team, at(world, 3, 10));
        var form = form(team);
        form.put("times.first.day", world.today().plusDays(3).toString());
        form.put("times.first.time", "10:15");
        var answer = pages.send(team.coach(), offers(team), form);
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select("[id='times.first.day-error']").text())
                .contains("dan al een gesprek");
    }

    @Test
    void otherTimesAfterANoAreOfferedAgain() {
        var team = world.team();
        var id = offer(planning, world, team, at(world, 2, 10));
        pages.send(team.studentAccount(), "/student/conversations/" + id + "/none", Map.of("reason", "Stage!"));
        var todo = pages.page(team.coach(), LIST);
        assertThat(todo.select(".talk-row").text()).contains("Geen tijd past", "Stage!", "Andere tijden aanbieden");
        assertThat(pages.page(team.coach(), "/coach").select(".talk-ahead").text())
                .contains("Stan kan op geen van de tijden");
        var form = form(team);
        form.put("version", "1");
        assertThat(pages.send(team.coach(), LIST + "/" + id, form)).hasStatus(302);
        assertThat(pages.page(team.coach(), LIST).select("#waiting-title")).hasSize(1);
    }

    @Test
    void aConversationThatBeganLeadsToTheNoteOrAReason() {
        var team = world.team();
        var id = begun(planning, world, behind, team);
        var list = pages.page(team.coach(), LIST);
        var link = list.select(".talk-row a[href*=notes/new]").attr("href");
        assertThat(link).contains("kind=COACHING", "on=" + world.today());
        var note = pages.page(team.coach(), link);
        assertThat(note.select("select[name='content.kind'] option[selected]").val())
                .isEqualTo("COACHING");
        assertThat(note.select("input[name='content.occurredOn']").val())
                .isEqualTo(world.today().toString());
        assertThat(pages.page(team.coach(), "/coach").select(".talk-ahead").text())
                .contains("is het geweest?");
        var reason = pages.page(team.coach(), LIST + "/" + id + "/cancel");
        assertThat(reason.select("h1").text()).isEqualTo("Het gesprek ging niet door");
        assertThat(pages.send(team.coach(), LIST + "/" + id + "/cancel", Map.of("reason", " ")))
                .hasStatus(422);
        assertThat(pages.send(team.coach(), LIST + "/" + id + "/cancel", Map.of("reason", "Was er niet")))
                .hasStatus(302);
        assertThat(pages.page(team.coach(), LIST).select(".talk-row").text()).contains("Afgezegd");
    }

    @Test
    void theNoteFormIgnoresWhatMakesNoSense() {
        var team = world.team();
        var form = "/coach/students/" + team.student() + "/notes/new";
        for (var asked : new String[] {
            "?kind=PARTY&on=2026-02-31",
            "?kind=&on=9999-01-01",
            "?kind=career&on=" + world.today().plusDays(1)
        }) {
            var page = pages.page(team.coach(), form + asked);
            assertThat(page.select("select[name='content.kind'] option[selected]")
                            .val())
                    .isEqualTo("SHORT_MOMENT");
            assertThat(page.select("input[name='content.occurredOn']").val())
                    .isEqualTo(world.today().toString());
        }
    }

    @Test
    void theStudentsWordsAreReadOnRecordAndTickedOff() {
        var team = world.team();
        var id = planned(planning, world, team, at(world, 1, 10));
        var item =
                world.as(team.studentAccount(), user -> agenda.write(user, AgendaItemId.random(), "Mag ik wisselen?"));
        assertThat(pages.page(team.coach(), LIST).select(".talk-row").text())
                .contains("1 punt om over te praten", "Morgen")
                .doesNotContain("Mag ik wisselen?");
        var page = pages.page(team.coach(), LIST + "/" + id);
        assertThat(page.select(".talk-soon").text()).isEqualTo("Morgen 10.00 uur: coachgesprek met Stan, lokaal 12");
        assertThat(page.select(".talk-agenda").text()).contains("Mag ik wisselen?");
        assertThat(looks(team)).isPositive();
        assertThat(pages.page(team.coach(), "/coach/students/" + team.student())
                        .select(".talk-agenda")
                        .text())
                .contains("Mag ik wisselen?");
        var tick = "/coach/agenda/" + item + "/discussed";
        assertThat(pages.send(team.coach(), tick, Map.of("appointment", id.toString())))
                .hasRedirectedUrl(LIST + "/" + id);
        assertThat(pages.send(team.coach(), tick, Map.of())).hasRedirectedUrl("/coach/students/" + team.student());
        assertThat(pages.page(team.coach(), LIST + "/" + id)
                        .select(".talk-agenda")
                        .text())
                .contains("nog niets opgeschreven");
    }

    @Test
    void withoutConversationsTheListSaysSo() {
        var team = world.team();
        assertThat(pages.page(team.coach(), LIST).select(".empty").text()).contains("geen gesprek gepland");
        assertThat(pages.page(team.coach(), "/coach").select(".talk-ahead")).isEmpty();
        assertThat(pages.page(team.coach(), LIST + "?locale=en").text()).doesNotContain("??");
    }

    @Test
    void answers404ForAnotherTeamOrColleague() {
        var team = world.team();
        var other = world.team();
        var id = offer(planning, world, team, at(world, 2, 10));
        for (var path :
                new String[] {LIST + "/" + id, LIST + "/" + id + "/edit", LIST + "/" + id + "/cancel", newOffer(team)
                }) {
            assertThat(pages.open(other.coach(), path)).as(path).hasStatus(404);
        }
        assertThat(pages.open(team.leader(), LIST + "/" + id)).hasStatus(200);
        assertThat(pages.open(team.leader(), LIST + "/" + id + "/edit")).hasStatus(404);
        assertThat(pages.open(team.studentAccount(), LIST)).hasStatus(403);
        assertThat(pages.send(other.coach(), offers(team), form(team))).hasStatus(404);
    }

    @Test
    void theListAsksTheDatabaseAsOftenForOneAsForThirty() {
        var team = world.team();
        offer(planning, world, team, at(world, 2, 10));
        planned(planning, world, team, at(world, 4, 10));
        pages.page(team.coach(), LIST);
        var one = Statements.count(() -> pages.page(team.coach(), LIST));
        var start = Statements.count(() -> pages.page(team.coach(), "/coach"));
        for (var index = 0; index < 29; index++) {
            var account = world.account("Bo");
            var student = world.student(team, account, "Bo");
            var id = offer(planning, world, team.coach(), student, at(world, 10 + index, 10));
            if (index % 2 == 0) {
                var time = at(world, 10 + index, 10);
                world.as(account, user -> {
                    planning.pick(user, id, time);
                    return id;
                });
            }
        }
        assertThat(Statements.count(() -> pages.page(team.coach(), LIST))).isEqualTo(one);
        assertThat(Statements.count(() -> pages.page(team.coach(), "/coach"))).isEqualTo(start);
    }

    private Map<String, String> form(World.Team team) {
        var form = new HashMap<String, String>();
        form.put("id", UUID.randomUUID().toString());
        form.put("talk.kind", "COACHING");
        form.put("talk.minutes", "30");
        form.put("talk.place", "lokaal 12");
        form.put("times.first.day", world.today().plusDays(8).toString());
        form.put("times.first.time", "10:15");
        return form;
    }

    private int looks(World.Team team) {
        return behind.jdbc()
                .sql("select count(*) from student_access where student_id = ? and act = 'FILE_READ'")
                .param(team.student().value())
                .query(Integer.class)
                .single();
    }

    private static String offers(World.Team team) {
        return "/coach/students/" + team.student() + "/conversations";
    }

    private static String newOffer(World.Team team) {
        return offers(team) + "/new";
    }
}
