package nl.bijrijder.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/**
 * Somebody who sees and has no mouse: a visitor who presses keys and nothing else. At every stop the place of the focus must be
 * on screen, not covered, look different from before, and lie further on in the order in which one reads.
 */
final class Keyboard {

    private static final int MOST = 150;
    private static final double SLACK = 8;

    private final Visitor visitor;
    private Map<?, ?> last = Map.of();
    private String page = "";
    private int stops;

    Keyboard(Visitor visitor) {
        this.visitor = visitor;
    }

    /** How often the focus stopped somewhere and was looked at. */
    int stops() {
        return stops;
    }

    /** Presses Tab until this has the focus. */
    Keyboard tabTo(String selector) {
        for (var presses = 0; presses < MOST; presses++) {
            if (tab() && isOn(selector)) {
                return this;
            }
        }
        throw new AssertionError("cannot tab to " + selector + " on " + visitor.path());
    }

    /** Passes over the navigation with the first link of the page. */
    Keyboard skipToTheContent() {
        tabTo(".skip-link").press("Enter");
        assertThat(isOn("#main"))
                .as("the skip link leads to the content of %s", visitor.path())
                .isTrue();
        return this;
    }

    /** Goes through the whole page, out at its end and in again: nothing holds the focus, and every stop can be seen. */
    Keyboard goesRound() {
        var first = stops;
        while (tab()) {
            assertThat(stops - first).as("stops on %s", visitor.path()).isLessThan(MOST);
        }
        assertThat(stops - first).as("stops on %s", visitor.path()).isGreaterThan(3);
        visitor.page().keyboard().press("Shift+Tab");
        assertThat(isOn(".site-footer a"))
                .as("Shift+Tab comes in at the end of %s", visitor.path())
                .isTrue();
        return this;
    }

    /** Types once the cursor stands in a field: a page that has only just come may place it a moment after it was loaded. */
    Keyboard type(String text) {
        visitor.page().waitForFunction("document.activeElement.matches('input, textarea')");
        visitor.page().keyboard().type(text);
        return this;
    }

    Keyboard press(String key) {
        visitor.page().keyboard().press(key);
        page = "";
        return this;
    }

    /** Presses Enter on what leads to another page, and waits for that page. */
    Keyboard enter() {
        visitor.page().waitForNavigation(() -> visitor.page().keyboard().press("Enter"));
        return this;
    }

    /** Presses Tab and looks where that leads; says whether that is still on the page. */
    private boolean tab() {
        var here = visitor.page().url();
        if (!here.equals(page)) {
            page = here;
            last = Map.of();
            visitor.looks("remember()", null);
        }
        visitor.page().keyboard().press("Tab");
        var stop = (Map<?, ?>) visitor.looks("focus()", null);
        if (Boolean.TRUE.equals(stop.get("nowhere"))) {
            last = Map.of();
            return false;
        }
        stops++;
        assertThat((List<?>) stop.get("wrong")).as("focus on %s", here).isEmpty();
        if (!last.isEmpty()) {
            var words = "after " + last.get("words") + " on " + here;
            assertThat(number(stop, "place")).as(words).isGreaterThanOrEqualTo(number(last, "place"));
            var isFurtherOn = number(stop, "top") > number(last, "top") - SLACK
                    || number(stop, "left") > number(last, "right") - SLACK;
            assertThat(isFurtherOn)
                    .as("%s is read %s", stop.get("words"), words)
                    .isTrue();
        }
        last = stop;
        return true;
    }

    private boolean isOn(String selector) {
        return Boolean.TRUE.equals(visitor.page().evaluate("it => document.activeElement.matches(it)", selector));
    }

    private static double number(Map<?, ?> stop, String name) {
        return ((Number) stop.get(name)).doubleValue();
    }
}
