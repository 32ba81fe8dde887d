package nl.bijrijder.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.World;
import nl.bijrijder.wish.WishFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A teacher at a company's door, on a phone that loses its network. */
@BrowserTest
class AttendanceJourneyTests {

    @LocalServerPort
    private int port;

    @Autowired
    private World world;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private ApplicationContext beans;

    @Test
    void whatIsTappedWithoutNetworkArrivesOnceWhenItIsBack() {
        var team = world.team();
        var group = new WishFixture(beans).group(team, 4);
        behind.jdbc()
                .sql("update company_visit set status = 'AGREED', visit_on = current_date, confirmed_by = 'Henk',"
                        + " confirmed_on = current_date - 9 where id = ?")
                .param(group.visit().value())
                .update();
        try (var visitor = Visitor.onAPhone(port).signIn(behind.letIn(team.coach()), "bijrijder-demo")) {
            visitor.open("/coach/visits/" + group.visit() + "/day");
            tap(visitor, 0, "PRESENT");
            says(visitor, "Alles is opgeslagen");
            visitor.page().context().setOffline(true);
            tap(visitor, 1, "PRESENT");
            tap(visitor, 2, "LATE");
            tap(visitor, 2, "ABSENT");
            tap(visitor, 3, "PRESENT");
            says(visitor, "Geen verbinding");
            assertThat(count(group)).isEqualTo(1);
            assertThat(visitor.page().evaluate("localStorage.length + sessionStorage.length"))
                    .isEqualTo(0);
            visitor.page().context().setOffline(false);
            says(visitor, "Alles is opgeslagen");
            assertThat(count(group)).isEqualTo(4);
            assertThat(behind.jdbc()
                            .sql("select string_agg(state || version, ' ' order by state) from visit_attendance"
                                    + " where visit_id = ?")
                            .param(group.visit().value())
                            .query(String.class)
                            .single())
                    .isEqualTo("ABSENT1 PRESENT1 PRESENT1 PRESENT1");
            visitor.page().reload();
            assertThat(visitor.page().locator("button[aria-pressed=true]").count())
                    .isEqualTo(4);
            visitor.forgives("ERR_INTERNET_DISCONNECTED");
        }
    }

    private static void tap(Visitor visitor, int row, String state) {
        button(visitor.page(), row, state).click();
    }

    private static Locator button(Page page, int row, String state) {
        return page.locator(".attendance-row").nth(row).locator("button[value=" + state + "]");
    }

    private static void says(Visitor visitor, String words) {
        visitor.page()
                .locator("[data-attendance-status]", new Page.LocatorOptions().setHasText(words))
                .waitFor();
    }

    private int count(WishFixture.Group group) {
        return behind.jdbc()
                .sql("select count(*) from visit_attendance where visit_id = ?")
                .param(group.visit().value())
                .query(Integer.class)
                .single();
    }
}
