package nl.bijrijder.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.InSample;
import nl.bijrijder.testing.World;
import nl.bijrijder.visit.wish.WishFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A teacher at a company's door, on a phone that loses its network. */
@BrowserTest
@InSample(oneIn = 3)
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
                .sql("update company_visit set status = 'AGREED', visit_on = app_today(), confirmed_by = 'Henk',"
                        + " confirmed_on = app_today() - 9 where id = ?")
                .param(group.visit().value())
                .update();
        try (var visitor = Visitor.onAPhone(port).signIn(behind.letIn(team.coach()), "bijrijder-demo")) {
            visitor.open("/coach/visits/" + group.visit() + "/day");
            tap(visitor, 0, "PRESENT");
            says(visitor, "Alles is opgeslagen");
            assertThat(visitor.page().locator("[data-attendance-count]").textContent())
                    .isEqualTo("1 van 4 zijn er, 3 nog niet aangevinkt");
            visitor.page().context().setOffline(true);
            tap(visitor, 1, "PRESENT");
            tap(visitor, 2, "LATE");
            tap(visitor, 2, "ABSENT");
            tap(visitor, 3, "PRESENT");
            says(visitor, "Geen verbinding");
            visitor.page().evaluate("scrollTo(0, document.body.scrollHeight)");
            assertThat(visitor.page().locator("[data-attendance-status]").boundingBox().y)
                    .as("in sight at the last student too")
                    .isGreaterThanOrEqualTo(0);
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

    private WishFixture.Group today(World.Team team, int students) {
        var group = new WishFixture(beans).group(team, students);
        behind.jdbc()
                .sql("update company_visit set status = 'AGREED', visit_on = app_today(), confirmed_by = 'Henk',"
                        + " confirmed_on = app_today() - 9 where id = ?")
                .param(group.visit().value())
                .update();
        return group;
    }

    private static String day(WishFixture.Group group) {
        return "/coach/visits/" + group.visit() + "/day";
    }

    private String states(WishFixture.Group group) {
        return behind.jdbc()
                .sql("select string_agg(state || version, ' ' order by state) from visit_attendance where visit_id = ?")
                .param(group.visit().value())
                .query(String.class)
                .single();
    }

    private static void isPressed(Visitor visitor, int row, String state) {
        visitor.page()
                .locator(".attendance-row:nth-child(" + (row + 1) + ") button[value=" + state + "][aria-pressed=true]")
                .waitFor();
    }

    @Test
    void whatIsSetAlreadyMayBePressedAgainAndChangedAfter() {
        var team = world.team();
        var group = today(team, 1);
        try (var visitor = Visitor.onAPhone(port).signIn(behind.letIn(team.coach()), "bijrijder-demo")) {
            visitor.open(day(group));
            tap(visitor, 0, "PRESENT");
            says(visitor, "Alles is opgeslagen");
            visitor.page().reload();
            tap(visitor, 0, "PRESENT");
            says(visitor, "Alles is opgeslagen");
            visitor.page().reload();
            tap(visitor, 0, "PRESENT");
            says(visitor, "Alles is opgeslagen");
            tap(visitor, 0, "LATE");
            says(visitor, "Alles is opgeslagen");
            isPressed(visitor, 0, "LATE");
            assertThat(states(group)).isEqualTo("LATE2");
        }
    }

    /** The server has the tap, and the phone never hears so; it has tapped on since. */
    @Test
    void aTapWhoseAnswerWasLostIsKnownAsTheOwnOne() {
        var team = world.team();
        var group = today(team, 1);
        try (var visitor = Visitor.onAPhone(port).signIn(behind.letIn(team.coach()), "bijrijder-demo")) {
            visitor.open(day(group));
            visitor.page().route("**/day/*", route -> {
                route.fetch();
                route.abort();
            });
            tap(visitor, 0, "PRESENT");
            says(visitor, "Geen verbinding");
            assertThat(states(group)).isEqualTo("PRESENT1");
            tap(visitor, 0, "ABSENT");
            visitor.page().unroute("**/day/*");
            says(visitor, "Alles is opgeslagen");
            isPressed(visitor, 0, "ABSENT");
            assertThat(states(group)).isEqualTo("ABSENT2");
            visitor.forgives("ERR_FAILED");
        }
    }

    @Test
    void whereAColleagueWasFirstThePageShowsWhatTheColleagueTicked() {
        var team = world.team();
        var group = today(team, 1);
        try (var visitor = Visitor.onAPhone(port).signIn(behind.letIn(team.coach()), "bijrijder-demo");
                var colleague = Visitor.onAPhone(port).signIn(behind.letIn(team.leader()), "bijrijder-demo")) {
            visitor.open(day(group));
            colleague.open(day(group));
            tap(colleague, 0, "ABSENT");
            says(colleague, "Alles is opgeslagen");
            tap(visitor, 0, "PRESENT");
            says(visitor, "Een collega vinkte intussen iets anders aan");
            isPressed(visitor, 0, "ABSENT");
            tap(visitor, 0, "PRESENT");
            says(visitor, "Alles is opgeslagen");
            assertThat(states(group)).isEqualTo("PRESENT2");
            // the other page hears of it by itself
            isPressed(colleague, 0, "PRESENT");
            visitor.forgives("409");
        }
    }

    @Test
    void savesTheFormAfterSigningInAgain() {
        var team = world.team();
        var group = today(team, 2);
        var email = behind.letIn(team.coach());
        try (var visitor = Visitor.onAPhone(port).signIn(email, "bijrijder-demo")) {
            visitor.open(day(group));
            var cookies = visitor.page().context().cookies();
            visitor.page().context().clearCookies();
            tap(visitor, 0, "PRESENT");
            says(visitor, "je bent uitgelogd");
            assertThat(count(group)).isZero();
            visitor.page().context().addCookies(cookies);
            visitor.page().evaluate("dispatchEvent(new Event('focus'))");
            says(visitor, "Alles is opgeslagen");
            assertThat(count(group)).isEqualTo(1);
            visitor.forgives("40");
        }
    }

    @Test
    void whatIsRefusedIsSaidAndNotTriedForEver() {
        var team = world.team();
        var group = today(team, 2);
        try (var visitor = Visitor.onAPhone(port).signIn(behind.letIn(team.coach()), "bijrijder-demo")) {
            visitor.open(day(group));
            behind.jdbc()
                    .sql("update company_visit set status = 'CLOSED', class_visit_on = app_today() - 1 where id = ?")
                    .param(group.visit().value())
                    .update();
            var sent = new AtomicInteger();
            visitor.page().onRequest(request -> {
                if (request.method().equals("POST")) {
                    sent.incrementAndGet();
                }
            });
            tap(visitor, 0, "PRESENT");
            says(visitor, "is niet opgeslagen");
            visitor.page().waitForTimeout(4_000);
            assertThat(sent).hasValue(1);
            assertThat(visitor.page().locator(".attendance-unsaved").count()).isEqualTo(1);
            visitor.forgives("409");
            // leaving asks first; here it is taken back by opening the visit again
            behind.jdbc()
                    .sql("update company_visit set status = 'HELD' where id = ?")
                    .param(group.visit().value())
                    .update();
            tap(visitor, 0, "PRESENT");
            says(visitor, "Alles is opgeslagen");
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
