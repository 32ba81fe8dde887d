package nl.bijrijder.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Follows every link there is, as each kind of user, and looks at one page of every kind: at a desk in light colours, on a
 * phone in dark ones, and on the narrowest screen.
 */
@BrowserTest
class EveryPageTests {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int MOST = 60;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"Noor Jansen, 2", "Sanne Vermeer, 5", "Ingrid de Wit, 18", "Fatima Bouzid, 20", "Peter Smit, 2"})
    void everyPageOneCanReachIsForEverybody(String name, int atLeast) {
        try (var visitor = Visitor.atADesk(port)) {
            visitor.lookAroundAs(name);
            var seen = walk(visitor, List.of(visitor.path(), "/account/sessions"));
            assertThat(seen).as("kinds of pages that %s can reach", name).hasSizeBetween(atLeast, MOST);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/welcome"})
    void thePagesBeforeTheDoorAreForEverybody(String path) {
        try (var visitor = Visitor.atADesk(port)) {
            visitor.open(path);
            lookAt(visitor);
        }
    }

    @ParameterizedTest
    @CsvSource({"/manage, 403", "/coach/students/00000000-0000-0000-0000-000000000000, 403", "/student/nowhere, 404"})
    void aPageThatRefusesIsInTheHouseStyleAndLeadsOn(String path, int status) {
        try (var visitor = Visitor.atADesk(port)) {
            visitor.lookAroundAs("Noor Jansen").open(path);
            assertThat(visitor.status()).isEqualTo(status);
            lookAt(visitor);
            visitor.press("main a.btn");
            assertThat(visitor.path()).isEqualTo("/student");
        }
    }

    private Set<String> walk(Visitor visitor, List<String> starts) {
        var seen = new HashSet<String>();
        Queue<String> waiting = new ArrayDeque<>();
        starts.stream().filter(path -> seen.add(kind(path))).forEach(waiting::add);
        while (!waiting.isEmpty() && seen.size() <= MOST) {
            var path = waiting.remove();
            visitor.open(path);
            assertThat(visitor.status()).as("status of %s", path).isEqualTo(200);
            links(visitor).filter(link -> seen.add(kind(link))).forEach(waiting::add);
            lookAt(visitor);
            if (path.endsWith("/new")) {
                sendEmpty(visitor);
            }
        }
        return seen;
    }

    /** Everything that must be right on every page. */
    private static void lookAt(Visitor visitor) {
        var page = visitor.page();
        var softly = new SoftAssertions();
        softly.assertThat(page.locator("h1").count())
                .as("titles on %s", page.url())
                .isEqualTo(1);
        softly.assertThat(page.title())
                .as("title of %s", page.url())
                .endsWith(" · Bijrijder")
                .hasSizeGreaterThan(14);
        softly.assertThat(page.locator("html").getAttribute("lang"))
                .as("language of %s", page.url())
                .isEqualTo("nl");
        softly.check(visitor::findsNoBarrier);
        visitor.turnsTo(390, ColorScheme.DARK);
        softly.check(visitor::findsNoBarrier);
        visitor.turnsTo(320, ColorScheme.LIGHT);
        softly.check(visitor::scrollsOnlyDown);
        visitor.turnsTo(1280, ColorScheme.LIGHT);
        softly.assertAll();
    }

    /** A form sent off empty says what is missing, and starts there. */
    private static void sendEmpty(Visitor visitor) {
        var path = visitor.path();
        visitor.press(visitor.page()
                .locator("main form[method=post] .form-buttons button[type=submit]")
                .last());
        assertThat(visitor.status()).as("status of an empty form from %s", path).isEqualTo(422);
        PlaywrightAssertions.assertThat(visitor.page().locator("[data-error-summary]"))
                .isFocused();
        visitor.page().locator("[data-error-summary] a").first().click();
        assertThat(visitor.page().evaluate("document.activeElement.closest('.field') !== null"))
                .as("the first sentence on %s leads to a field", path)
                .isEqualTo(true);
        visitor.findsNoBarrier();
    }

    private static Stream<String> links(Visitor visitor) {
        var here = URI.create(visitor.page().url());
        var all = (List<?>) visitor.page().evaluate("[...document.querySelectorAll('a[href]')].map(link => link.href)");
        return all.stream()
                .map(link -> URI.create((String) link))
                .filter(link -> here.getAuthority().equals(link.getAuthority()))
                .map(link -> link.getRawPath() + (link.getRawQuery() == null ? "" : "?" + link.getRawQuery()))
                .filter(link -> !link.contains("locale="));
    }

    /** The address without what differs from one row or one search to the next. */
    private static String kind(String path) {
        return ID.matcher(path).replaceAll("{id}").replaceFirst("\\?.*", "");
    }
}
