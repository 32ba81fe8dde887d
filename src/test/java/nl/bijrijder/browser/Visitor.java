package nl.bijrijder.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody at a screen. Everything the browser complains about on the way (a refused style, a script error, an answer of 5xx)
 * is remembered and fails the test when the visitor leaves.
 */
final class Visitor implements AutoCloseable {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int HEIGHT = 900;

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
        context.setDefaultTimeout(15_000);
        return new Visitor(context, "http://127.0.0.1:" + port);
    }

    /** A desk where scripts are switched off. */
    static Visitor withoutScripts(int port) {
        var context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setLocale("nl-NL")
                        .setViewportSize(1280, HEIGHT));
        context.setDefaultTimeout(15_000);
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

    /** The same for the only thing on the page that this selector finds. */
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

    /** Nothing on this page keeps somebody with a screen reader, a keyboard or poor sight out (WCAG 2.2 A and AA). Pages have no frames: legacy mode is the quick one. */
    Visitor findsNoBarrier() {
        var violations = new AxeBuilder(page)
                .withTags(WCAG)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
        assertThat(violations)
                .as("axe on %s", page.url())
                .extracting(rule -> rule.getId() + " " + rule.getNodes().get(0).getTarget() + " "
                        + rule.getNodes().get(0).getHtml())
                .isEmpty();
        return this;
    }

    /** The page fits its width: no scrolling sideways. */
    Visitor scrollsOnlyDown() {
        var tooWide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) tooWide).intValue())
                .as("too wide on %s", page.url())
                .isZero();
        return this;
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
