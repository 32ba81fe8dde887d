package nl.bijrijder.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.HostileWords;
import nl.bijrijder.testing.Sample;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Words that are meant to become a script, before the eyes of a real browser. */
@BrowserTest
class HostileWordsJourneyTests {

    private static final List<String> PEOPLE =
            List.of("Noor Jansen", "Sanne Vermeer", "Ingrid de Wit", "Fatima Bouzid");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @LocalServerPort
    private int port;

    @Autowired
    private BehindTheScenes behind;

    @Test
    void noWordsOpenAWindowOrRunIntoThePolicy() {
        var opened = 0;
        try (var words = HostileWords.spread(behind)) {
            assertThat(words.places()).isPositive();
            for (var name : Sample.of("hostile words", 1, PEOPLE)) {
                try (var visitor = Visitor.atADesk(port)) {
                    visitor.lookAroundAs(name);
                    var kinds = new LinkedHashSet<String>();
                    for (var path : links(visitor)) {
                        if (kinds.add(ID.matcher(path).replaceAll("{id}"))) {
                            visitor.open(path);
                            assertThat(visitor.status()).as(path).isEqualTo(200);
                            opened++;
                        }
                    }
                }
            }
        }
        assertThat(opened).isGreaterThan(Sample.times(3, 15));
    }

    @Test
    void aVisitorNoticesWhatThePolicyRefuses() {
        var visitor = Visitor.atADesk(port).open("/login");
        visitor.page().waitForConsoleMessage(() -> visitor.page()
                .evaluate("document.body.insertAdjacentHTML('beforeend',"
                        + " '<img src=\"/nothing\" onerror=\"alert(1)\">')"));
        assertThatThrownBy(visitor::close)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Content Security Policy");
    }

    @Test
    void aVisitorNoticesAWindowThatOpensByItself() {
        var visitor = Visitor.atADesk(port).open("/login");
        visitor.page().evaluate("alert('boo')");
        assertThatThrownBy(visitor::close).isInstanceOf(AssertionError.class).hasMessageContaining("boo");
    }

    private static List<String> links(Visitor visitor) {
        var all = (List<?>)
                visitor.page()
                        .evaluate(
                                "[...document.querySelectorAll('a[href^=\"/\"]:not([download])')].map(link => link.getAttribute('href'))");
        return all.stream().map(String.class::cast).toList();
    }
}
