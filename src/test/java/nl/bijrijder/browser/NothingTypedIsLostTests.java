package nl.bijrijder.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.InSample;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One fault per test, in the note form: whatever goes wrong, what was typed is on the page, on the server, or saved. */
@BrowserTest
@InSample(oneIn = 3)
class NothingTypedIsLostTests {

    private static final String STORY = "Vandaag sprak ik met haar over de stage bij de kapper. "
            + "Zij zei: ’t was spannend, maar ik durfde het tóch. <b>Geen vet</b> & 😀 — eind.";
    private static final String DRAFTS = "**/account/drafts/**";

    @LocalServerPort
    private int port;

    @Autowired
    private World world;

    @Autowired
    private BehindTheScenes behind;

    private String form;
    private String email;

    @BeforeEach
    void someoneWithAStudent() {
        var team = world.team();
        form = "/coach/students/" + team.student() + "/notes/new";
        email = behind.letIn(team.coach());
    }

    @Test
    void typingIsKeptWithinTwoSecondsAndShownAgain() {
        try (var visitor = coach()) {
            type(visitor, STORY);
            says(visitor, "Bewaard");
            visitor.findsNoBarrier().open(form);
            assertThat(text(visitor)).isEqualTo(STORY);
            assertThat(visitor.page().locator(".draft-before").innerText()).contains("Dit had je al getypt");
            visitor.findsNoBarrier().scrollsOnlyDown().photograph("draft-restored");
            nothingIsInTheBrowser(visitor);
        }
    }

    @Test
    void aBrowserThatIsKilledLosesNoMoreThanTenSeconds() {
        var visitor = coach();
        type(visitor, STORY);
        says(visitor, "Bewaard");
        visitor.page().locator("[id='content.text']").pressSequentially(" laatste");
        visitor.killed();
        try (var back = coach()) {
            assertThat(text(back)).startsWith(STORY);
        }
    }

    @Test
    void aPageThatIsClosedAtOnceLosesNothing() {
        try (var visitor = coach()) {
            var page = visitor.page();
            page.locator("[id='content.text']").fill(STORY);
            page.navigate("about:blank");
            assertThat(textInTheEnd(visitor)).isEqualTo(STORY);
        }
    }

    @Test
    void reloadingLosesNothing() {
        try (var visitor = coach()) {
            visitor.page().locator("[id='content.text']").fill(STORY);
            visitor.page().reload();
            assertThat(textInTheEnd(visitor)).isEqualTo(STORY);
        }
    }

    @Test
    void twoTabsKeepBothTexts() {
        try (var visitor = coach()) {
            type(visitor, "Begin.");
            says(visitor, "Bewaard");
            var second = visitor.page().context().newPage();
            second.navigate(visitor.page().url());
            second.locator("[id='content.text']").fill("Tweede tabblad. " + STORY);
            second.locator("[id='content.outcome.agreement']").focus();
            wait(second.locator("[data-draft-status]"), "Bewaard");
            type(visitor, "Eerste tabblad. " + STORY);
            wait(visitor.page().locator("[data-draft-elsewhere]"), "Beide teksten zijn bewaard");
            says(visitor, "Bewaard");
            assertThat(drafts()).isEqualTo(2);
            var other = visitor.page().locator("[data-draft-elsewhere] a").getAttribute("href");
            second.navigate(other);
            assertThat(second.locator("[id='content.text']").inputValue()).isEqualTo("Tweede tabblad. " + STORY);
            visitor.open(form);
            assertThat(text(visitor)).isEqualTo("Eerste tabblad. " + STORY);
            assertThat(visitor.page().locator(".draft-before a").innerText()).contains("nog een andere tekst");
        }
    }

    @Test
    void aSessionThatEndedIsToldAndSigningInElsewhereGoesOn() {
        try (var visitor = coach()) {
            type(visitor, "Begin.");
            says(visitor, "Bewaard");
            endSessions();
            type(visitor, STORY);
            says(visitor, "je bent uitgelogd");
            visitor.findsNoBarrier().photograph("draft-signed-out");
            visitor.page().locator("#note-page button.btn-primary").click();
            says(visitor, "je bent uitgelogd");
            assertThat(text(visitor)).isEqualTo(STORY);
            signInOnAnotherTab(visitor);
            says(visitor, "Bewaard");
            saves(visitor);
            assertThat(notes(STORY)).isEqualTo(1);
            nothingIsInTheBrowser(visitor);
        }
    }

    @Test
    void somebodyElseWhoSignsInMeanwhileDoesNotGetTheText() {
        try (var visitor = coach()) {
            endSessions();
            type(visitor, STORY);
            says(visitor, "je bent uitgelogd");
            var other = visitor.page().context().newPage();
            signIn(other, "sanne@wilgenhof.example");
            says(visitor, "iemand anders");
            assertThat(text(visitor)).isEqualTo(STORY);
            assertThat(drafts()).isZero();
        }
    }

    @Test
    void aTokenThatIsGoneIsFetchedAgain() {
        try (var visitor = coach()) {
            visitor.page().evaluate("document.querySelectorAll('input[name=_csrf]').forEach(i => i.value = 'gone')");
            type(visitor, STORY);
            says(visitor, "Bewaard");
            saves(visitor);
            assertThat(notes(STORY)).isEqualTo(1);
        }
    }

    @Test
    void aServerThatIsAwayIsToldAndTriedAgain() {
        try (var visitor = coach()) {
            var tries = new AtomicInteger();
            visitor.page().route(DRAFTS, route -> {
                tries.incrementAndGet();
                route.abort();
            });
            type(visitor, STORY);
            says(visitor, "geen verbinding");
            var before = tries.get();
            visitor.page().locator("#note-page button.btn-primary").click();
            // leaving the field tries, so does the press, so does the clock: were the line back before the press tried,
            // the note would be saved at once
            visitor.page().waitForCondition(() -> tries.get() >= before + 3);
            assertThat(text(visitor)).isEqualTo(STORY);
            visitor.page().unroute(DRAFTS);
            says(visitor, "Bewaard");
            saves(visitor);
            assertThat(notes(STORY)).isEqualTo(1);
            visitor.forgives("ERR_FAILED");
        }
    }

    @Test
    void beingOfflineIsToldAndMadeGoodWhenTheLineIsBack() {
        try (var visitor = coach()) {
            visitor.page().context().setOffline(true);
            type(visitor, STORY);
            says(visitor, "geen verbinding");
            visitor.page().context().setOffline(false);
            says(visitor, "Bewaard");
            visitor.open(form);
            assertThat(text(visitor)).isEqualTo(STORY);
            visitor.forgives("ERR_INTERNET_DISCONNECTED");
        }
    }

    @Test
    void aDatabaseErrorIsToldAndDoesNotKeepAnybodyFromSaving() {
        try (var visitor = coach()) {
            visitor.page().route(DRAFTS, route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
            type(visitor, STORY);
            says(visitor, "geen verbinding");
            saves(visitor);
            assertThat(notes(STORY)).isEqualTo(1);
            visitor.forgives("500");
        }
    }

    @Test
    void theBackButtonAfterSavingMakesNoSecondNote() {
        try (var visitor = coach()) {
            type(visitor, STORY);
            saves(visitor);
            visitor.page().goBack();
            visitor.page().waitForLoadState();
            visitor.page().waitForTimeout(500);
            assertThat(text(visitor)).isEmpty();
            visitor.page().locator("#note-page button.btn-primary").click();
            visitor.page().waitForTimeout(1_000);
            assertThat(notes(STORY)).isEqualTo(1);
            assertThat(drafts()).isZero();
        }
    }

    @Test
    void aDoubleClickMakesOneNote() {
        try (var visitor = coach()) {
            visitor.page().locator("[id='content.text']").fill(STORY);
            visitor.page().locator("#note-page button.btn-primary").dblclick();
            visitor.page().waitForURL(url -> !url.contains("notes"));
            assertThat(notes(STORY)).isEqualTo(1);
            assertThat(drafts()).isZero();
        }
    }

    @Test
    void withoutScriptsTheTextComesBackToBeSentAgain() {
        try (var visitor = Visitor.withoutScripts(port)) {
            signIn(visitor.page(), email);
            visitor.open(form).page().locator("[id='content.text']").fill(STORY);
            endSessions();
            visitor.press("#note-page button.btn-primary");
            assertThat(visitor.page().locator("h1").innerText()).isEqualTo("Nog niet opgeslagen");
            assertThat(kept(visitor)).isEqualTo(STORY);
            visitor.photograph("draft-send-again");
            signInOnAnotherTab(visitor);
            visitor.press("button.btn-primary");
            assertThat(kept(visitor)).isEqualTo(STORY);
            visitor.press("button.btn-primary");
            assertThat(visitor.path()).startsWith("/coach/students/").doesNotContain("notes");
            assertThat(notes(STORY)).isEqualTo(1);
        }
    }

    @Test
    void textThatIsTooLongStaysWhereItIs() {
        var much = "Lang verhaal. ".repeat(1_500).strip();
        try (var visitor = coach()) {
            type(visitor, much);
            says(visitor, "Bewaard");
            visitor.page().locator("#note-page button.btn-primary").click();
            visitor.page().locator(".error-summary").waitFor();
            assertThat(text(visitor)).isEqualTo(much);
            says(visitor, "Bewaard");
            visitor.open(form);
            assertThat(text(visitor)).isEqualTo(much);
            var far = "x".repeat(250_000);
            type(visitor, far);
            says(visitor, "te lang");
            visitor.page().locator("#note-page button.btn-primary").click();
            visitor.page().locator(".error-summary").waitFor();
            assertThat(text(visitor)).isEqualTo(far);
        }
    }

    @Test
    void aFormTheServerDoesNotReadIsAnsweredWithASentence() {
        try (var visitor = coach()) {
            visitor.page().route(DRAFTS, Route::abort);
            visitor.page().evaluate("document.querySelector('[data-draft]').remove()");
            var form = visitor.page().locator("#note-page form[data-submit-shortcut]");
            visitor.page().locator("[id='content.text']").evaluate("area => area.value = 'x'.repeat(2500000)");
            form.evaluate("form => form.submit()");
            visitor.page().waitForURL(url -> url.endsWith("/notes"));
            assertThat(visitor.page().locator("h1").innerText()).isEqualTo("Dit is te veel in één keer");
            visitor.forgives("ERR_FAILED");
        }
    }

    private Visitor coach() {
        var visitor = Visitor.atADesk(port).signIn(email, "bijrijder-demo");
        visitor.page().waitForURL(url -> !url.contains("/login"));
        return visitor.open(form);
    }

    /** Fills the field the way typing ends: with a pause. */
    private static void type(Visitor visitor, String text) {
        visitor.page().locator("[id='content.text']").fill(text);
    }

    private static void says(Visitor visitor, String words) {
        wait(visitor.page().locator("[data-draft-status]"), words);
    }

    private static void wait(Locator line, String words) {
        var until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!line.innerText().contains(words)) {
            if (System.nanoTime() > until) {
                throw new AssertionError("still says: " + line.innerText());
            }
            line.page().waitForTimeout(50);
        }
    }

    private static void saves(Visitor visitor) {
        visitor.page().locator("#note-page button.btn-primary").click();
        visitor.page().waitForURL(url -> !url.contains("notes"));
    }

    /** What a page sends as it closes may arrive after the next page was asked for. */
    private String textInTheEnd(Visitor visitor) {
        var until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        do {
            visitor.page().waitForTimeout(200);
            visitor.open(form);
        } while (text(visitor).isEmpty() && System.nanoTime() < until);
        return text(visitor);
    }

    private static String text(Visitor visitor) {
        return visitor.page().locator("[id='content.text']").inputValue();
    }

    private static String kept(Visitor visitor) {
        return visitor.page().locator("textarea").first().inputValue();
    }

    private void signInOnAnotherTab(Visitor visitor) {
        signIn(visitor.page().context().newPage(), email);
    }

    private void signIn(Page page, String as) {
        page.navigate("http://127.0.0.1:" + port + "/login");
        page.locator("#username").fill(as);
        page.locator("#password").fill("bijrijder-demo");
        page.locator(".login-form button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/login"));
    }

    private void endSessions() {
        behind.jdbc()
                .sql("delete from spring_session where principal_name in"
                        + " (select id::text from account where email = ?)")
                .param(email)
                .update();
    }

    private int notes(String text) {
        return behind.jdbc()
                .sql("select count(*) from coaching_note where text = ? and author_id ="
                        + " (select id from account where email = ?)")
                .params(text, email)
                .query(Integer.class)
                .single();
    }

    private int drafts() {
        return behind.jdbc()
                .sql("select count(*) from draft where not finished and account_id ="
                        + " (select id from account where email = ?)")
                .param(email)
                .query(Integer.class)
                .single();
    }

    private static void nothingIsInTheBrowser(Visitor visitor) {
        assertThat(visitor.page()
                        .evaluate("async () => localStorage.length + sessionStorage.length"
                                + " + (await indexedDB.databases()).length + (await caches.keys()).length"))
                .isEqualTo(0);
    }
}
