package nl.bijrijder.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page a student or a member of a team can reach, in Dutch, in English, and where scripts do not arrive. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageOfStudentsAndCoachesTests {

    private final Tour tour = new Tour();

    @LocalServerPort
    private int port;

    @AfterAll
    void report() {
        System.out.println(tour.inspector().report());
    }

    @ParameterizedTest
    @CsvSource({
        "Noor Jansen, 3",
        "Daan de Boer, 3",
        "Mila van den Berg, 3",
        "Sanne Vermeer, 5",
        "Karim El Amrani, 5",
        "Joke Prins, 4",
        "Peter Smit, 2"
    })
    void everyPageOneCanReachIsForEverybody(String name, int atLeast) {
        try (var visitor = Visitor.atADesk(port)) {
            visitor.lookAroundAs(name);
            assertThat(tour.everywhere(visitor))
                    .as("kinds of pages that %s can reach", name)
                    .hasSizeGreaterThanOrEqualTo(atLeast);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Noor Jansen", "Sanne Vermeer"})
    void everyPageIsInEnglishToo(String name) {
        try (var visitor = Visitor.atADesk(port)) {
            visitor.lookAroundAs(name).open(visitor.path() + "?locale=en");
            assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("en");
            tour.toOneOfAKind(visitor, true);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Noor Jansen", "Sanne Vermeer"})
    void everyPageIsForSomebodyWhoseScriptsStayAway(String name) {
        try (var visitor = Visitor.whoseScriptsStayAway(port)) {
            visitor.lookAroundAs(name);
            tour.toOneOfAKind(visitor, false);
        }
    }
}
