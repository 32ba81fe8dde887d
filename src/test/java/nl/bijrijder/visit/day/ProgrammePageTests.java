package nl.bijrijder.visit.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import nl.bijrijder.visit.wish.WishFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class ProgrammePageTests {

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private ApplicationContext beans;

    private World.Team team;
    private WishFixture.Group group;
    private String day;

    @BeforeEach
    void aVisit() {
        team = world.team();
        group = new WishFixture(beans).group(team, 2);
        day = "/coach/visits/" + group.visit() + "/programme";
    }

    private String block(AccountId who, String from, String until, String kind, String what) {
        var id = UUID.randomUUID().toString();
        assertThat(add(who, id, from, until, kind, what)).hasStatus(302);
        return day + "/blocks/" + id;
    }

    private MvcTestResult add(AccountId who, String id, String from, String until, String kind, String what) {
        return pages.send(
                who,
                day + "/blocks",
                Map.of("id", id, "startsAt", from, "endsAt", until, "kind", kind, "what", what, "guide", ""));
    }

    private void status(String status) {
        behind.jdbc()
                .sql(
                        "update company_visit set status = ?, visit_on = coalesce(visit_on, app_today()), confirmed_by = 'Henk',"
                                + " confirmed_on = app_today() - 9, class_visit_on = app_today() - 5 where id = ?")
                .params(status, group.visit().value())
                .update();
    }

    @Test
    void anEmptyDaySaysWhatToBeginWith() {
        var page = pages.page(team.coach(), day);
        assertThat(page.text()).contains("Er staat nog niets.", "Houd het kort", "Nog niet ingevuld");
        assertThat(pages.page(team.coach(), "/coach/visits/" + group.visit()).text())
                .contains("Nog geen programma");
    }

    @Test
    void blocksStandInTheOrderOfTheDayWithTheirTips() {
        block(team.coach(), "10:00", "10:30", "DOING", "Brood kneden");
        block(team.leader(), "09:00", "09:20", "TALK", "Henk vertelt");
        var page = pages.page(team.coach(), day);
        assertThat(page.select(".day-blocks .row-title").eachText()).containsExactly("Henk vertelt", "Brood kneden");
        assertThat(page.select(".day-tips .is-warning").text()).contains("langer dan een kwartier");
        assertThat(page.select(".day-tips").text()).contains("een wedstrijd of een quiz", "nog geen pauze");
        assertThat(pages.page(team.coach(), day + "/blocks/new")
                        .getElementById("startsAt")
                        .val())
                .startsWith("10:30");
    }

    @Test
    void returnsRefusedInputWithASentence() {
        var answer = add(team.coach(), UUID.randomUUID().toString(), "10:00", "09:00", "DOING", "Brood kneden");
        assertThat(answer).hasStatus(422);
        var page = Pages.html(answer);
        assertThat(page.select("#endsAt-error").text()).contains("klaar voordat het begint");
        assertThat(page.getElementById("what").val()).isEqualTo("Brood kneden");
        var empty = pages.send(
                team.coach(), day + "/blocks", Map.of("id", UUID.randomUUID().toString()));
        assertThat(empty).hasStatus(422);
        assertThat(Pages.html(empty).select("[data-error-summary] a").eachAttr("href"))
                .containsExactlyInAnyOrder("#startsAt", "#endsAt", "#what", "#kind");
        var late = pages.send(team.coach(), day + "/gathering", Map.of("gatherAt", "10:00", "backAt", "09:00"));
        assertThat(Pages.html(late).select("#backAt-error").text()).contains("terug voordat");
    }

    @Test
    void aBlockIsChangedAndTakenAway() {
        var block = block(team.coach(), "10:00", "10:30", "DOING", "Brood kneden");
        assertThat(pages.send(
                        team.leader(),
                        block,
                        Map.of(
                                "version",
                                "0",
                                "startsAt",
                                "10:00",
                                "endsAt",
                                "10:45",
                                "kind",
                                "CONTEST",
                                "what",
                                "Taart")))
                .hasStatus(302);
        assertThat(pages.page(team.coach(), day).select(".day-blocks").text())
                .contains("10:00 – 10:45", "Taart", "Wedstrijd");
        assertThat(pages.send(team.coach(), block + "/removal", Map.of())).hasStatus(302);
        assertThat(pages.page(team.coach(), day).text()).contains("Er staat nog niets.");
        assertThat(pages.open(team.coach(), block)).hasStatus(404);
    }

    @Test
    void aBlockIsFoundUnderItsOwnVisitOnly() {
        var block = block(team.coach(), "10:00", "10:30", "DOING", "Brood kneden");
        var other = new WishFixture(beans).group(team, 1);
        var elsewhere = block.replace(group.visit().toString(), other.visit().toString());
        assertThat(pages.open(team.coach(), elsewhere)).hasStatus(404);
        assertThat(pages.send(team.coach(), elsewhere + "/removal", Map.of())).hasStatus(404);
        assertThat(pages.open(team.coach(), block)).hasStatus(200);
    }

    @Test
    void afterTheVisitTheDayStaysAsItWas() {
        var block = block(team.coach(), "10:00", "10:30", "DOING", "Brood kneden");
        status("HELD");
        assertThat(pages.page(team.coach(), day).select("a[href*=blocks]")).isEmpty();
        var late = add(team.coach(), UUID.randomUUID().toString(), "11:00", "11:30", "DOING", "Nog iets");
        assertThat(late).hasStatus(422);
        assertThat(Pages.html(late).text()).contains("Het programma verandert niet meer");
        assertThat(pages.send(team.coach(), block + "/removal", Map.of()))
                .hasRedirectedUrl(day)
                .flash()
                .containsEntry("flash", Flash.notDone("visit.programme.rule.behind"));
        assertThat(pages.page(team.coach(), day).text()).contains("Brood kneden");
    }

    @Test
    void anotherTeamSeesNothing() {
        var stranger = world.team();
        assertThat(pages.open(stranger.coach(), day)).hasStatus(404);
        assertThat(pages.open(stranger.leader(), day + "/blocks/new")).hasStatus(404);
        assertThat(pages.open(team.studentAccount(), day)).hasStatus(403);
    }

    @Test
    void aDayHasAnEnd() {
        for (var number = 0; number < Programmes.MOST_BLOCKS; number++) {
            block(team.coach(), "10:00", "10:30", "DOING", "Blok " + number);
        }
        var more = add(team.coach(), UUID.randomUUID().toString(), "10:00", "10:30", "DOING", "Nog een");
        assertThat(more).hasStatus(422);
        assertThat(Pages.html(more).select("#what-error").text()).contains("30 blokken");
    }

    @Test
    void aFullDayCostsAsMuchAsOneBlock() {
        block(team.coach(), "10:00", "10:30", "DOING", "Brood kneden");
        var few = Statements.count(() -> pages.page(team.coach(), day));
        for (var number = 0; number < 20; number++) {
            block(team.coach(), "10:00", "10:30", "DOING", "Blok " + number);
        }
        assertThat(Statements.count(() -> pages.page(team.coach(), day))).isEqualTo(few);
    }
}
