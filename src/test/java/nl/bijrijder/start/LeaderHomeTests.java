package nl.bijrijder.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Outings;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Witness;
import nl.bijrijder.testing.World;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.Visits;
import nl.bijrijder.visit.guest.GuestLinks;
import nl.bijrijder.visit.wish.WishFixture;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ApplicationTest
class LeaderHomeTests {

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private Outings outings;

    @Autowired
    private ApplicationContext beans;

    private CompanyVisitId visit(World.Team team, String status) {
        var visit = new WishFixture(beans).group(team, 1).visit();
        behind.jdbc()
                .sql("update company_visit set status = :status, confirmed_by = 'Henk', confirmed_on = app_today(),"
                        + " class_visit_on = app_today(), cancel_reason = case when :status = 'CANCELLED' then 'Griep' end,"
                        + " cancelled_at = case when :status = 'CANCELLED' then app_now() end where id = :id")
                .param("status", status)
                .param("id", visit.value())
                .update();
        return visit;
    }

    @Test
    void theCountersAddUpAndLeadToAsManyVisits() {
        var team = world.team();
        List.of("PLANNING", "PLANNING", "PLANNING", "AGREED", "AGREED", "PREPARED", "HELD", "CANCELLED")
                .forEach(status -> visit(team, status));
        var counters = pages.page(team.leader(), "/team").select(".leader-numbers a[href*='/team/visits?']");
        assertThat(counters.stream().map(LeaderHomeTests::number)).containsExactly(6, 3, 2, 1, 1);
        assertThat(number(counters.get(0)))
                .as("what is ahead waits for one of three things")
                .isEqualTo(number(counters.get(1)) + number(counters.get(2)) + number(counters.get(3)));
        for (var counter : counters) {
            assertThat(pages.page(team.leader(), counter.attr("href")).select(".visit-row"))
                    .as(counter.text())
                    .hasSize(number(counter));
        }
    }

    @Test
    void whatWaitsForTheLeaderStandsOnTop() {
        var team = world.team();
        visit(team, "PLANNING");
        var asked = visit(team, "PLANNING");
        var company = beans.getBean(Visits.class).of(new Witness(asked)).company();
        beans.getBean(GuestLinks.class)
                .open(beans.getBean(Visits.class).of(new Witness(asked)), outings.contact(team, company, "Henk", null));
        var takenBack = visit(team, "PLANNING");
        var there = beans.getBean(Visits.class).of(new Witness(takenBack)).company();
        beans.getBean(GuestLinks.class)
                .open(
                        beans.getBean(Visits.class).of(new Witness(takenBack)),
                        outings.contact(team, there, "Ria", null));
        behind.jdbc()
                .sql("update guest_link set revoked_at = made_at where visit_id = ?")
                .param(takenBack.value())
                .update();
        behind.jdbc()
                .sql("update company_visit set visit_on = app_today() - 1, class_visit_on = null where id = ?")
                .param(visit(team, "PLANNING").value())
                .update();
        visit(team, "HELD");
        visit(team, "AGREED");
        var page = pages.page(team.leader(), "/team");
        assertThat(page.select("#yours").text()).contains("5");
        assertThat(page.select(".leader-yours .visit-waits").eachText())
                .containsExactlyInAnyOrder(
                        "terugblikken",
                        "voorbereiding afronden",
                        "bedrijf vragen",
                        "bedrijf vragen",
                        "dag is voorbij: kies een andere");
        assertThat(page.select("#coming")
                        .first()
                        .closest("section")
                        .select(".visit-waits")
                        .eachText())
                .containsExactly("wacht op het bedrijf");
    }

    private static int number(Element counter) {
        return Integer.parseInt(counter.select("strong").text());
    }
}
