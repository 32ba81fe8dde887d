package nl.bijrijder.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class FrameTests {

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Test
    void somebodyWithoutATeamIsToldSo() {
        var page = pages.page(world.account("Peter"), "/");
        assertThat(page.select("h1").text()).isEqualTo("Je hoort nu bij geen team");
        assertThat(page.select(".site-user-name").text()).startsWith("Peter");
    }

    @Test
    void theFrontDoorAsksWhoYouAre() {
        assertThat(pages.openAsNobody("/"))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .endsWith("/login");
    }

    @Test
    void askingWhoSomebodyIsTakesFewStatements() {
        var nobody = world.account("Peter");
        assertThat(Statements.count(() -> pages.page(nobody, "/"))).isEqualTo(1);
    }

    @Test
    void theMenuOfALeaderSaysVisitsOnEveryPageOfAVisit() {
        var leader = world.team().leader();
        for (var path : new String[] {"/team/visits", "/coach/visits"}) {
            assertThat(pages.page(leader, path)
                            .select(".site-nav a[aria-current]")
                            .text())
                    .as(path)
                    .isEqualTo("Bezoeken");
        }
        assertThat(pages.page(leader, "/coach")
                        .select(".site-nav a[aria-current]")
                        .text())
                .isEqualTo("Coachen");
        assertThat(pages.page(leader, "/team")
                        .select(".site-nav a[aria-current]")
                        .attr("href"))
                .isEqualTo("/team");
    }

    @Test
    void unknownAddressesAreNotFound() {
        assertThat(pages.open(world.account("Peter"), "/nowhere")).hasStatus(404);
    }
}
