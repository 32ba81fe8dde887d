package nl.bijrijder.visit;

import static org.assertj.core.api.Assertions.assertThat;

import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.Outings;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class CoachVisitPageTests {

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private Outings outings;

    private World.Team team;
    private CompanyId company;

    @BeforeEach
    void setUp() {
        team = world.team();
        company = outings.company(team, "Bakkerij Bosgoed");
    }

    @Test
    void aMemberReadsTheVisitsOfTheTeam() {
        var visit = outings.plan(team, company, "Kijken in de bakkerij");
        var list = pages.page(team.coach(), "/coach/visits");
        assertThat(list.select(".row-title").attr("href")).isEqualTo("/coach/visits/" + visit);
        var page = pages.page(team.coach(), "/coach/visits/" + visit);
        assertThat(page.select("h1").text()).isEqualTo("Kijken in de bakkerij");
        assertThat(page.select("[aria-current=step] h3").text()).isEqualTo("Afspraken maken");
        assertThat(page.text()).contains("Bakkerij Bosgoed");
        assertThat(page.select("main a[href^='/team']"))
                .as("nothing of a leader's")
                .isEmpty();
    }

    @Test
    void aTeamWithoutVisitsIsToldSo() {
        assertThat(pages.page(team.coach(), "/coach/visits").select(".rows")).isEmpty();
        assertThat(pages.page(team.coach(), "/coach/visits").text()).contains("Hier staat nog geen bezoek.");
    }

    @Test
    void anotherTeamsVisitDoesNotExist() {
        var visit = outings.plan(team, company, "Kijken in de bakkerij");
        var other = world.team();
        assertThat(pages.open(other.coach(), "/coach/visits/" + visit)).hasStatus(404);
        assertThat(pages.open(team.studentAccount(), "/coach/visits/" + visit)).hasStatus(403);
    }
}
