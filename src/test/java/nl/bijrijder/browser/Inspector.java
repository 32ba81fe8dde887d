package nl.bijrijder.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;

/**
 * Looks at pages as many people do: at a desk and on a phone, in light and in dark colours, at the narrowest width, with a
 * thumb. A page made of the same parts as one of its kind that was seen before is not looked at twice; in another language
 * only on a phone, where words are too long first.
 */
final class Inspector {

    private static final int NARROW = 390;
    private static final List<Integer> WIDTHS = List.of(1280, NARROW);

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /**
     * Forms that may be sent empty: none of the times suits, without a word; the team's own questions make way for the usual
     * ones; nobody goes along, no quote is chosen, an invitation needs no words of one's own.
     */
    private static final Set<String> ASKS_NOTHING = Set.of(
            "/student/conversations/{id}/none",
            "/coach/prompts/{id}",
            "/coach/visits/{id}/group",
            "/coach/visits/{id}/programme/gathering",
            "/student/emergency",
            "/coach/students/{id}/emergency",
            "/coach/visits/{id}/needs",
            "/coach/visits/{id}/needs/students/{id}",
            "/student/visits/{id}/needs",
            "/coach/visits/{id}/brief",
            "/team/visits/{id}/mails/invitation");

    private final Set<String> seen = new HashSet<>();
    private final Set<String> kinds = new HashSet<>();
    private final Set<String> sent = new HashSet<>();
    private final long startedAt = System.nanoTime();
    private int looks;

    /** The address without what differs from one row or one search to the next. */
    static String kind(String path) {
        return ID.matcher(path).replaceAll("{id}").replaceFirst("[?#].*", "");
    }

    /** Everything that must be right on every page, in the state it is in now. */
    void look(Visitor visitor, String state) {
        var page = visitor.page();
        var kind = kind(visitor.path());
        var language = page.locator("html").getAttribute("lang");
        var parts = String.join(" ", kind, state, (String) visitor.looks("parts()", null));
        var isFirst = seen.add(parts);
        if (!seen.add(language + " " + parts)) {
            return;
        }
        kinds.add(kind);
        looks++;
        var softly = new SoftAssertions();
        softly.assertThat(page.locator("h1").count())
                .as("titles on %s", page.url())
                .isEqualTo(1);
        softly.assertThat(page.title())
                .as("title of %s", page.url())
                .endsWith(" · Bijrijder")
                .hasSizeGreaterThan(14);
        for (var width : isFirst ? WIDTHS : List.of(NARROW)) {
            visitor.turnsTo(width, ColorScheme.LIGHT);
            softly.check(visitor::findsNoBarrier);
            softly.check(visitor::findsNothingTooSmall);
            if (isFirst) {
                visitor.turnsTo(width, ColorScheme.DARK);
                softly.check(visitor::findsNothingFaint);
            }
        }
        visitor.turnsTo(320, ColorScheme.LIGHT);
        softly.check(visitor::scrollsOnlyDown);
        visitor.turnsTo(1280, ColorScheme.LIGHT);
        softly.assertAll();
    }

    /** Sends each form on this page off empty: it says what is missing, and each sentence leads to its field. */
    void sendEmpty(Visitor visitor) {
        var path = visitor.path();
        if (ASKS_NOTHING.contains(kind(path))) {
            return;
        }
        var forms = forms(visitor).count();
        for (var place = 0; place < forms; place++) {
            if (sent.add(kind(path) + " " + place)) {
                visitor.open(path);
                sendEmpty(visitor, forms(visitor).nth(place));
                visitor.open(path);
                throwAway(visitor);
            }
        }
    }

    private void sendEmpty(Visitor visitor, Locator form) {
        var path = visitor.path();
        form.evaluate("""
                form => [...form.elements].forEach(field => {
                  for (let around = field.closest('details'); around; around = around.parentElement.closest('details')) around.open = true;
                  if (['checkbox', 'radio'].includes(field.type)) field.checked = false;
                  else if (field.localName === 'select') field.selectedIndex = [...field.options].findIndex(option => !option.value);
                  else if (!['hidden', 'submit', 'button'].includes(field.type)) field.value = '';
                })""");
        visitor.press(form.locator("button[type=submit]").last());
        assertThat(visitor.status()).as("status of an empty form from %s", path).isEqualTo(422);
        var page = visitor.page();
        assertThat(page.evaluate("document.activeElement.matches('[data-error-summary]')"))
                .as("the summary has the focus on %s", path)
                .isEqualTo(true);
        assertThat((List<?>) page.evaluate("""
                [...document.querySelectorAll('[data-error-summary] li')].filter(line => {
                  const link = line.querySelector('a');
                  link?.click();
                  const field = document.activeElement;
                  return !link || link.hash !== '#' + field.id || !field.closest('.field') || !field.checkVisibility();
                }).map(line => line.innerHTML)"""))
                .as("sentences on %s that do not lead to their field", path)
                .isEmpty();
        look(visitor, "refused");
    }

    /** What was typed is kept; the next visitor gets a clean form. */
    private void throwAway(Visitor visitor) {
        var before = visitor.page().locator(".draft-before button");
        if (before.count() > 0) {
            look(visitor, "typed before");
            visitor.press(before);
        }
    }

    /** The forms somebody fills in; a single button is not one. */
    private static Locator forms(Visitor visitor) {
        return visitor.page().locator("main form[method=post]:has(.field)");
    }

    /** How much was looked at, in a line. */
    String report() {
        return "axe: %d kinds of pages, %d pages x states, at a desk and on a phone, in light and dark; %d s"
                .formatted(
                        kinds.size(),
                        looks,
                        Duration.ofNanos(System.nanoTime() - startedAt).toSeconds());
    }
}
