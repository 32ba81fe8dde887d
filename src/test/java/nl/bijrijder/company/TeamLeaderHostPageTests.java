package nl.bijrijder.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A leader fills in what it is like to come to a company. */
@ApplicationTest
class TeamLeaderHostPageTests {

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private Companies companies;

    @Autowired
    private Teams teams;

    private World.Team team;
    private String company;

    @BeforeEach
    void aCompany() {
        team = world.team();
        var command = new AddCompany(
                CompanyId.random(),
                teams.summary(team.id()).partnership(),
                CompanyFacts.brief("Bakkerij Bosgoed", null, null));
        company = "/team/companies/" + world.as(team.leader(), user -> companies.add(user, command));
    }

    @Test
    void whatIsFilledInStandsWithTheCompany() {
        assertThat(pages.send(
                        team.leader(),
                        company + "/profile",
                        Map.of("version", "-1", "words.parking", "Achter de oven", "words.gear.safetyGear", "true")))
                .hasStatus(302);
        assertThat(pages.page(team.leader(), company).text()).contains("Achter de oven");
    }

    @Test
    void anAnswerThatIsNoAnswerKeepsTheRest() {
        for (var wrong : new String[] {"words.gear.safetyGear", "version"}) {
            var answer = pages.send(
                    team.leader(),
                    company + "/profile",
                    Map.of(wrong, "misschien", "words.gear.safetyGearWhat", "Helm", "words.parking", "Achter de oven"));
            assertThat(answer).as(wrong).hasStatus(422);
            assertThat(Pages.html(answer).getElementById("words.parking").val()).isEqualTo("Achter de oven");
        }
    }

    @Test
    void gearThatIsNotNeededIsNotNamed() {
        var answer = pages.send(
                team.leader(),
                company + "/profile",
                Map.of("words.gear.safetyGear", "false", "words.gear.safetyGearWhat", "Helm"));
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select("[id='words.gear.safetyGearWhat-error']"))
                .hasSize(1);
    }

    @Test
    void onlyForWhoLeadsATeamOfThePartnership() {
        assertThat(pages.open(team.coach(), company + "/profile")).hasStatus(403);
        assertThat(pages.open(world.team().leader(), company + "/profile")).hasStatus(404);
    }
}
