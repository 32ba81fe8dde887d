package nl.bijrijder.placement;

import static org.assertj.core.api.Assertions.assertThat;

import nl.bijrijder.people.team.Teams;
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
class PlacementHistoryPageTests {

    @Autowired
    private World world;

    @Autowired
    private PlacementFixture fixture;

    @Autowired
    private Pages pages;

    @Autowired
    private Teams teams;

    @Autowired
    private BehindTheScenes behind;

    private World.Team team;
    private PlacementFixture.Place place;
    private AccountId otherLeader;

    @BeforeEach
    void twoTeamsOfOnePartnership() {
        team = world.team();
        place = fixture.place(team);
        var since = Period.from(world.today().minusYears(1));
        var partnership = teams.summary(team.id()).partnership();
        var other = world.asManager(user -> teams.form(user, TeamId.random(), partnership, "De buren", since));
        otherLeader = world.member(
                new World.Team(other, team.school(), team.college(), null, null, null, null), "Bas", true, since);
    }

    @Test
    void everyTeamSeesThatACompanyWasAskedForAPlacementAndNotForWhom() {
        assertThat(pages.page(otherLeader, form()).select(".visit-warning")).isEmpty();
        fixture.placement(team, team.student(), place, 10, 80);
        var name = teams.summary(team.id()).name();
        var page = pages.page(otherLeader, "/team/companies/" + place.company());
        assertThat(page.select(".company-asks li").text()).contains("Stage", name);
        assertThat(page.select(".company-warning").text()).contains("acht weken");
        assertThat(page.select("main").text()).doesNotContain("Stan", "Coen", "Helpen bij het eten", "??");
        assertThat(pages.page(otherLeader, "/team/companies").select(".rows").text())
                .contains("laatst gevraagd", name);
        assertThat(pages.page(otherLeader, form()).select(".visit-warning").text())
                .contains("pas nog gevraagd", name)
                .doesNotContain("Stan", "Coen");
        assertThat(pages.open(world.team().leader(), form())).hasStatus(404);
    }

    @Test
    void placementsOfOneTeamOnOneDayAreAskedForOnceAndCountByTheirDay() {
        fixture.placement(team, team.student(), place, 10, 80);
        fixture.placement(team, world.student(team, "Mila"), place, 10, 80);
        var file = "/team/companies/" + place.company();
        assertThat(pages.page(otherLeader, file).select(".company-asks li")).hasSize(1);
        behind.jdbc()
                .sql("update placement set planned_at = app_now() - interval '100 days' where company_id = ?")
                .param(place.company().value())
                .update();
        assertThat(pages.page(otherLeader, form()).select(".visit-warning")).isEmpty();
        assertThat(pages.page(otherLeader, file).text()).contains("één keer gevraagd");
    }

    @Test
    void aLongHistoryIsAskedForNoMoreOften() {
        fixture.placement(team, team.student(), place, 10, 80);
        var file = "/team/companies/" + place.company();
        pages.page(otherLeader, file);
        var few = Statements.count(() -> pages.page(otherLeader, file));
        for (var number = 0; number < 5; number++) {
            fixture.placement(team, world.student(team, "Mila"), place, 10, 80);
        }
        assertThat(Statements.count(() -> pages.page(otherLeader, file))).isEqualTo(few);
    }

    private String form() {
        return "/team/companies/" + place.company() + "/visits/new";
    }
}
