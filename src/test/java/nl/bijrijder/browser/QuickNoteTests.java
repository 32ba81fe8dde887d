package nl.bijrijder.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.InSample;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A note in under a minute, with one thumb: from the coach's start page, on a phone of 390 pixels, counted and measured. */
@BrowserTest
@InSample(oneIn = 2)
class QuickNoteTests {

    private static final int MOST_TAPS = 3;
    private static final Duration MOST_SECONDS = Duration.ofSeconds(20);

    @LocalServerPort
    private int port;

    @Autowired
    private World world;

    @Autowired
    private BehindTheScenes behind;

    private World.Team team;

    @BeforeEach
    void aTeamWithTwoStudents() {
        team = world.team();
        world.student(team, "Sara");
    }

    private Visitor coach(Visitor visitor) {
        return visitor.signIn(behind.letIn(team.coach()), "bijrijder-demo").open("/coach");
    }

    @Test
    void threeTapsAtMostBesidesTyping() {
        try (var visitor = coach(Visitor.onAPhone(port))) {
            var taps = new AtomicInteger();
            var started = System.nanoTime();
            tap(visitor, taps, ".student-row a[href$='/notes/new']");
            assertThat(visitor.page().evaluate("document.activeElement.id"))
                    .as("one can type at once")
                    .isEqualTo("content.text");
            var typing = System.nanoTime();
            visitor.page().keyboard().type("Even gesproken op de gang, het gaat goed.");
            started += System.nanoTime() - typing;
            assertThat(inReach(visitor, ".save-bar button[type=submit]"))
                    .as("the button to save is in reach of a thumb without scrolling")
                    .isTrue();
            assertThat(visitor.page().locator(".save-bar").innerText()).contains("Jij en het team lezen dit.");
            tap(visitor, taps, ".save-bar button[type=submit]");
            assertThat(visitor.page().locator(".flash").count()).isEqualTo(1);
            var spent = Duration.ofNanos(System.nanoTime() - started);
            System.out.printf(
                    "quick note: %d taps and %d ms from the start page, typing excluded%n",
                    taps.get(), spent.toMillis());
            assertThat(taps.get()).isLessThanOrEqualTo(MOST_TAPS);
            assertThat(spent).isLessThan(MOST_SECONDS);
        }
    }

    @Test
    void whatIsToBeReadIsNeverBehindTheBar() {
        try (var visitor = coach(Visitor.onAPhone(port))) {
            visitor.press(
                    visitor.page().locator(".student-row a[href$='/notes/new']").first());
            var page = visitor.page();
            for (var stop = 0; stop < 40; stop++) {
                page.keyboard().press("Tab");
                assertThat(page.evaluate("""
                        () => {
                          const bar = document.querySelector('.save-bar').getBoundingClientRect();
                          const focus = document.activeElement;
                          const place = focus.getBoundingClientRect();
                          return focus.closest('.save-bar') !== null || focus === document.body || place.top < bar.top - 1
                            || place.top >= bar.bottom - 1;
                        }""")).as("stop %d", stop).isEqualTo(true);
            }
        }
    }

    @Test
    void theQuestionsFollowTheKindOfConversation() {
        try (var visitor = coach(Visitor.withoutScripts(port))) {
            visitor.press(
                    visitor.page().locator(".student-row a[href$='/notes/new']").first());
            var page = visitor.page();
            assertThat(page.locator(".prompts-SHORT_MOMENT").isVisible()).isTrue();
            assertThat(page.locator(".prompts-COACHING").isVisible()).isFalse();
            page.locator("[id='content.kind']").selectOption("COACHING");
            assertThat(page.locator(".prompts-COACHING").isVisible()).isTrue();
            assertThat(page.locator(".prompts-SHORT_MOMENT").isVisible()).isFalse();
        }
    }

    @Test
    void severalStudentsWithAThumbAndWithoutScripts() {
        try (var visitor = coach(Visitor.withoutScripts(port))) {
            visitor.page().setViewportSize(390, 844);
            visitor.page().locator(".row-pick").first().click();
            visitor.page().locator(".row-pick").last().click();
            assertThat(inReach(visitor, "#several button")).isTrue();
            visitor.press("#several button");
            assertThat(visitor.page().locator("h1").innerText()).isEqualTo("Notitie over 2 studenten");
            visitor.page().locator("[id='content.text']").fill("Samen de kantine gerund.");
            visitor.findsNothingTooSmall().scrollsOnlyDown();
            visitor.photograph("several");
            visitor.press(".save-bar button[type=submit]");
            assertThat(visitor.page().locator(".flash").innerText()).contains("Iedere student");
        }
    }

    @Test
    void theFormAboutSeveralIsForEverybody() {
        try (var visitor = coach(Visitor.onAPhone(port))) {
            visitor.page().locator(".row-pick").first().click();
            visitor.page().locator(".row-pick").last().click();
            visitor.findsNoBarrier();
            visitor.press("#several button").findsNoBarrier().findsNothingTooSmall();
            visitor.press(".save-bar button[type=submit]");
            assertThat(visitor.status()).isEqualTo(422);
            visitor.findsNoBarrier();
        }
    }

    @Test
    void nOpensTheNoteOfTheStudentWhoHasTheFocusAndNothingElse() {
        try (var visitor = coach(Visitor.atADesk(port))) {
            var page = visitor.page();
            page.keyboard().press("n");
            page.locator("#search").focus();
            page.keyboard().type("nina");
            assertThat(visitor.path()).isEqualTo("/coach");
            assertThat(page.locator("#search").inputValue()).isEqualTo("nina");
            var row = page.locator(".student-row", new Page.LocatorOptions().setHasText("Sara"));
            row.locator(".row-title").focus();
            page.keyboard().press("Control+n");
            assertThat(visitor.path()).isEqualTo("/coach");
            page.waitForNavigation(() -> page.keyboard().press("n"));
            assertThat(page.locator("h1").innerText()).isEqualTo("Notitie over Sara");
        }
    }

    private static void tap(Visitor visitor, AtomicInteger taps, String selector) {
        taps.incrementAndGet();
        visitor.press(visitor.page().locator(selector).first());
    }

    /** On screen, in the lower two thirds where a thumb comes, and not covered. */
    private static boolean inReach(Visitor visitor, String selector) {
        return (boolean) visitor.page().evaluate("""
                selector => {
                  const button = document.querySelector(selector);
                  const place = button.getBoundingClientRect();
                  const top = document.elementFromPoint(place.left + place.width / 2, place.top + place.height / 2);
                  return place.top > innerHeight / 3 && place.bottom <= innerHeight && button.contains(top);
                }""", selector);
    }
}
