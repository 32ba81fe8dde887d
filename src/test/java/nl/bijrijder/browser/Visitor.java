package nl.bijrijder.browser;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at a screen. Everything the browser complains about on the way (a refused style, a script error, an answer of 5xx)
 * is remembered and fails the test when the visitor leaves.
 */
final class Visitor implements AutoCloseable {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");
    private static final String AXE = script("/axe.min.js");
    private static final String LOOK = script("look.js");
    private static final int HEIGHT = 900;
    private static final int PATIENCE_MILLIS = 60_000;

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final List<String> complaints = new ArrayList<>();
    private int status;

    private Visitor(BrowserContext context, String address) {
        this.context = context;
        this.page = context.newPage();
        this.address = address;
        page.onConsoleMessage(message -> {
            var isAnError = "error".equals(message.type()) && !message.text().contains("status of 4");
            if (isAnError || message.text().contains("Content Security Policy")) {
                complaints.add("console: " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("script: " + error));
        page.onDialog(dialog -> {
            complaints.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.addInitScript("document.addEventListener('securitypolicyviolation', event => "
                + "console.error('Content Security Policy: ' + event.effectiveDirective + ' ' + event.blockedURI))");
        page.onResponse(response -> {
            if (response.request().isNavigationRequest()) {
                status = response.status();
            }
            if (response.status() >= 500) {
                complaints.add(response.status() + " " + response.url());
            }
        });
    }

    /** A phone in a corridor: 390 pixels wide. */
    static Visitor onAPhone(int port) {
        return at(port, 390, ColorScheme.LIGHT);
    }

    /** A desk: 1280 pixels wide. */
    static Visitor atADesk(int port) {
        return at(port, 1280, ColorScheme.LIGHT);
    }

    /** Any width and colour scheme. */
    static Visitor at(int port, int width, ColorScheme scheme) {
        var context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, HEIGHT)
                        .setLocale("nl-NL")
                        .setTimezoneId("Europe/Amsterdam")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setColorScheme(scheme));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return new Visitor(context, "http://127.0.0.1:" + port);
    }

    /** A desk where the scripts of the pages never arrive. */
    static Visitor whoseScriptsStayAway(int port) {
        var visitor = atADesk(port);
        visitor.page.route(
                "**/js/**",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/javascript")
                        .setBody("")));
        return visitor;
    }

    /** A desk where scripts are switched off. */
    static Visitor withoutScripts(int port) {
        var context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setLocale("nl-NL")
                        .setViewportSize(1280, HEIGHT));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return new Visitor(context, "http://127.0.0.1:" + port);
    }

    Page page() {
        return page;
    }

    Visitor open(String path) {
        page.navigate(address + path);
        return this;
    }

    /** Holds another screen, in other colours, on the same page. */
    Visitor turnsTo(int width, ColorScheme scheme) {
        page.setViewportSize(width, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return this;
    }

    /** How the last page was answered. */
    int status() {
        return status;
    }

    /** Signs in with one click on the card of somebody of the cast. */
    Visitor lookAroundAs(String name) {
        open("/login");
        page.locator("button.cast-card", new Page.LocatorOptions().setHasText(name))
                .click();
        page.waitForURL(url -> !url.contains("/login"));
        return this;
    }

    /** Presses something that leads to another page, or to this one again, and waits until that page is there. */
    Visitor press(Locator link) {
        page.waitForNavigation(link::click);
        return this;
    }

    /** Presses the only thing on the page that this selector finds, and waits for the next page. */
    Visitor press(String selector) {
        return press(page.locator(selector));
    }

    /** Signs in the ordinary way. */
    Visitor signIn(String email, String password) {
        open("/login");
        page.locator("#username").fill(email);
        page.locator("#password").fill(password);
        return press(".login-form button[type=submit]");
    }

    /** The path the visitor is on now. */
    String path() {
        return page.url().substring(address.length());
    }

    /** Nothing on this page keeps somebody with a screen reader, a keyboard or poor sight out (WCAG 2.2 A and AA, and good practice). */
    Visitor findsNoBarrier() {
        return finds(TAGS);
    }

    /** Nothing on this page is too faint: the one kind of barrier that hangs on the colours alone. */
    Visitor findsNothingFaint() {
        return finds(COLOURS);
    }

    private Visitor finds(List<String> tagsOrRules) {
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(AXE);
        }
        assertThat((List<?>) looks("barriers(asked)", tagsOrRules))
                .as("axe on %s", page.url())
                .isEmpty();
        return this;
    }

    /** The page fits its width: no scrolling sideways. */
    Visitor scrollsOnlyDown() {
        assertThat(looks("pixelsTooWide()", null))
                .as("too wide on %s", page.url())
                .isEqualTo(0);
        return this;
    }

    /** Whatever can be pressed is large enough for a thumb, or has room around it. */
    Visitor findsNothingTooSmall() {
        assertThat((List<?>) looks("smallTargets()", null))
                .as("small targets on %s", page.url())
                .isEmpty();
        return this;
    }

    /** Asks look.js something about this page. */
    Object looks(String question, @Nullable Object asked) {
        if (Boolean.FALSE.equals(page.evaluate("'look' in window"))) {
            page.evaluate(LOOK);
        }
        return page.evaluate("asked => window.look." + question, asked);
    }

    private static String script(String name) {
        try (var stream = requireNonNull(Visitor.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }

    /** Keeps a picture: in the build folder, or among the docs when asked for with -Dscreenshots=docs. */
    Visitor photograph(String name) {
        var folder = "docs".equals(System.getProperty("screenshots")) ? "src/docs/images" : "target/screenshots";
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of(folder, name + ".png"))
                .setFullPage(false));
        return this;
    }

    /** What a test breaks on purpose is no complaint. */
    Visitor forgives(String words) {
        complaints.removeIf(complaint -> complaint.contains(words));
        return this;
    }

    /** The browser is gone at once, without a word to the page. */
    void killed() {
        context.close();
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }
}
