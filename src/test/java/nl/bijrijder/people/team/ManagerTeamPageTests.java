package nl.bijrijder.people.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ManagerTeamPageTests {

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
    void aTeamIsFormedOnceHoweverOftenTheFormIsSent() {
        var fields = Map.of(
                "id", UUID.randomUUID().toString(),
                "name", "Groen",
                "partnership", partnership(),
                "startsOn", "2026-08-01",
                "endsOn", "");
        assertThat(pages.send(manager, "/manage/teams", fields))
                .redirectedUrl()
                .isEqualTo("/manage/teams/" + fields.get("id"));
        var before = behind.count("joint_team");
        pages.send(manager, "/manage/teams", fields);
        assertThat(behind.count("joint_team")).isEqualTo(before);
        var again = new HashMap<>(fields);
        again.put("id", UUID.randomUUID().toString());
        var taken = pages.send(manager, "/manage/teams", again);
        assertThat(taken).hasStatus(422);
        assertThat(Pages.html(taken).select("#name-error").text()).contains("al een team");
    }

    @Test
    void anIdThatIsMissingOrCannotBeReadIsNotFoundAndOneThatWasNotChosenIsAskedFor() {
        var fields = new HashMap<>(Map.of(
                "id", UUID.randomUUID().toString(), "name", "Groen", "partnership", "", "startsOn", "2026-08-01"));
        var unchosen = pages.send(manager, "/manage/teams", fields);
        assertThat(unchosen).hasStatus(422);
        assertThat(Pages.html(unchosen).select("#partnership-error")).isNotEmpty();
        fields.put("partnership", "x");
        assertThat(pages.send(manager, "/manage/teams", fields)).hasStatus(404);
        fields.put("partnership", partnership());
        fields.put("id", "1-1-1-1-1");
        assertThat(pages.send(manager, "/manage/teams", fields)).hasStatus(404);
        fields.remove("id");
        assertThat(pages.send(manager, "/manage/teams", fields)).hasStatus(404);
    }

    @Test
    void aDateThatDoesNotExistIsSaidBesideItsField() {
        var answer = pages.send(
                manager,
                "/manage/teams",
                Map.of("id", UUID.randomUUID().toString(), "name", "Groen", "startsOn", "2026-02-31"));
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select("#startsOn-error").text()).contains("datum");
        assertThat(Pages.html(answer).select("#name").val()).isEqualTo("Groen");
    }

    @Test
    void aTeamOfOneSchoolIsWarnedAboutAndAColleagueFromTheCollegeEndsIt() {
        assertThat(pages.page(manager, show()).select(".warning")).hasSize(1);
        var colleague = world.account("Karim");
        assertThat(pages.send(manager, show() + "/members", member(colleague))).hasStatus3xxRedirection();
        var page = pages.page(manager, show());
        assertThat(page.select(".warning")).isEmpty();
        assertThat(page.select("[aria-labelledby=running-title] li")).hasSize(3);
    }

    @Test
    void aMemberIsFoundByNameAndAddedOnce() {
        var colleague = world.account("Vindbaar" + UUID.randomUUID().toString().substring(0, 8));
        var name = world.user(colleague).name().givenName();
        var found = pages.page(manager, show() + "/members/find?q=" + name);
        assertThat(found.select(".row-card a").attr("href")).contains(colleague.toString());
        var fields = member(colleague);
        pages.send(manager, show() + "/members", fields);
        pages.send(manager, show() + "/members", fields);
        assertThat(pages.page(manager, show()).select("[aria-labelledby=running-title] li"))
                .hasSize(3);
    }

    @Test
    void nobodyIsInATeamTwiceAtOnce() {
        var answer = pages.send(manager, show() + "/members", member(team.coach()));
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select("#startsOn-error").text()).contains("al in het team");
    }

    @Test
    void aSchoolOutsideThePartnershipIsRefused() {
        var fields = member(world.account("Vreemd"));
        fields.put("organisation", world.team().school().toString());
        var answer = pages.send(manager, show() + "/members", fields);
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select("#organisation-error")).hasSize(1);
    }

    @Test
    void aMembershipEndsOnItsLastDayAndTheRightsWithIt() {
        var end = pages.page(manager, show())
                .select("a[href$=/end][aria-label*=Coen]")
                .attr("href");
        var version = pages.page(manager, end).select("input[name=version]").val();
        assertThat(pages.send(manager, end, Map.of("version", version, "endsOn", "2001-01-01")))
                .hasStatus(422);
        var yesterday = world.today().minusDays(1).toString();
        assertThat(pages.send(manager, end, Map.of("version", version, "endsOn", yesterday)))
                .hasStatus3xxRedirection();
        assertThat(world.user(team.coach()).teams()).isEmpty();
        assertThat(pages.page(manager, show())
                        .select("[aria-labelledby=past-title]")
                        .text())
                .contains("Coen");
        var other = world.today().plusDays(5).toString();
        assertThat(pages.send(manager, end, Map.of("version", version, "endsOn", other)))
                .hasStatus(409);
    }

    @Test
    void aMembershipOfAnotherTeamIsNotFound() {
        var end = pages.page(manager, show())
                .select("a[href$=/end][aria-label*=Coen]")
                .attr("href");
        var other = world.team();
        assertThat(pages.open(
                        manager, end.replace(team.id().toString(), other.id().toString())))
                .hasStatus(404);
    }

    @Test
    void aTeamEnds() {
        var version = pages.page(manager, show() + "/end")
                .select("input[name=version]")
                .val();
        var yesterday = world.today().minusDays(1).toString();
        assertThat(pages.send(manager, show() + "/end", Map.of("version", version, "endsOn", yesterday)))
                .hasStatus3xxRedirection();
        assertThat(world.user(team.leader()).teams()).isEmpty();
    }

    @Test
    void theTeamPageCostsTheSameHoweverManyMembersThereAre() {
        var one = Statements.count(() -> pages.page(manager, show()));
        for (var i = 0; i < 28; i++) {
            world.member(team, "Lid", false, Period.from(world.today().minusDays(9)));
        }
        assertThat(Statements.count(() -> pages.page(manager, show()))).isEqualTo(one);
    }

    @Test
    void onlyManagersComeHere() {
        assertThat(pages.open(manager, "/manage/teams")).hasStatusOk();
        assertThat(pages.open(team.leader(), show())).hasStatus(403);
        assertThat(pages.send(team.leader(), show() + "/members", member(team.coach())))
                .hasStatus(403);
        assertThat(pages.open(manager, "/manage/teams/" + TeamId.random())).hasStatus(404);
    }

    private String show() {
        return "/manage/teams/" + team.id();
    }

    private Map<String, String> member(AccountId account) {
        var fields = new HashMap<String, String>();
        fields.put("id", UUID.randomUUID().toString());
        fields.put("account", account.toString());
        fields.put("organisation", team.college().toString());
        fields.put("leader", "false");
        fields.put("startsOn", world.today().toString());
        fields.put("endsOn", "");
        return fields;
    }

    private String partnership() {
        return behind.jdbc()
                .sql("select partnership_id::text from joint_team where id = ?")
                .param(team.id().value())
                .query(String.class)
                .single();
    }
}
