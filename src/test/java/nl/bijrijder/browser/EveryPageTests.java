package nl.bijrijder.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.bijrijder.testing.Sample;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page that people of the demo world can reach, in Dutch, in English, and where scripts do not arrive. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTests {

    private final Tour tour = new Tour();

    @LocalServerPort
    private int port;

    /**
     * Somebody who looks around.
     *
     * @param atLeast how many kinds of pages they can reach, or more
     */
    private record Guest(String name, int atLeast) {}

    private static List<Guest> everybody() {
        return Sample.of(
                "every page",
                1,
                List.of(
                        new Guest("Noor Jansen", 3),
                        new Guest("Daan de Boer", 3),
                        new Guest("Mila van den Berg", 3),
                        new Guest("Sanne Vermeer", 5),
                        new Guest("Karim El Amrani", 5),
                        new Guest("Joke Prins", 4),
                        new Guest("Peter Smit", 2),
                        new Guest("Ingrid de Wit", 18),
                        new Guest("Bas Hendriks", 15),
                        new Guest("Fatima Bouzid", 20)));
    }

    private static List<String> inEnglish() {
        return Sample.of(
                "pages in English", 1, List.of("Noor Jansen", "Sanne Vermeer", "Ingrid de Wit", "Fatima Bouzid"));
    }

    private static List<String> withoutScripts() {
        return Sample.of("pages without scripts", 1, List.of("Noor Jansen", "Sanne Vermeer", "Ingrid de Wit"));
    }

    @AfterAll
    void report() {
        System.out.println(tour.inspector().report());
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void everyPageOneCanReachIsForEverybody(Guest guest) {
        try (var visitor = Visitor.atADesk(port)) {
            visitor.lookAroundAs(guest.name());
            assertThat(tour.everywhere(visitor))
                    .as("kinds of pages that %s can reach", guest.name())
                    .hasSizeGreaterThanOrEqualTo(Sample.times(1, guest.atLeast()));
        }
    }

    @ParameterizedTest
    @MethodSource("inEnglish")
    void everyPageIsInEnglishToo(String name) {
        try (var visitor = Visitor.atADesk(port)) {
            visitor.lookAroundAs(name).open(visitor.path() + "?locale=en");
            assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("en");
            tour.toOneOfAKind(visitor, true);
        }
    }

    @ParameterizedTest
    @MethodSource("withoutScripts")
    void everyPageIsForSomebodyWhoseScriptsStayAway(String name) {
        try (var visitor = Visitor.whoseScriptsStayAway(port)) {
            visitor.lookAroundAs(name);
            tour.toOneOfAKind(visitor, false);
        }
    }
}
