package nl.bijrijder.start;

import static org.assertj.core.api.Assertions.assertThat;

import nl.bijrijder.shared.Period;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ManagerHomePageTests {

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Test
    void aManagerSeesWhatAsksForAttention() {
        var manager = world.managerAccount();
        var team = world.team();
        var period = Period.from(world.today().minusDays(5)).until(world.today());
        world.member(team, "Invalster", false, period);
        var page = pages.page(manager, "/manage");
        assertThat(page.select(".attention").text()).contains("Invalster", "nog geen wachtwoord");
        assertThat(page.select(".site-nav a").eachText()).startsWith("Start", "Accounts", "Scholen");
        assertThat(page.select(".site-nav a[aria-current]").text()).isEqualTo("Start");
    }

    @Test
    void theStartPageCostsTheSameHoweverMuchEndsSoon() {
        var manager = world.managerAccount();
        var team = world.team();
        var period = Period.from(world.today().minusDays(5)).until(world.today());
        world.member(team, "Invalster", false, period);
        var one = Statements.count(() -> pages.page(manager, "/manage"));
        for (var i = 0; i < 20; i++) {
            world.member(team, "Invalster", false, period);
        }
        assertThat(Statements.count(() -> pages.page(manager, "/manage"))).isEqualTo(one);
    }

    @Test
    void theStartPageIsForManagers() {
        assertThat(pages.open(world.team().leader(), "/manage")).hasStatus(403);
    }
}
