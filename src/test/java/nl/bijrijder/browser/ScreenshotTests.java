package nl.bijrijder.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Takes the pictures of the README, one per role; kept among the docs when asked for with -Dscreenshots=docs. */
@BrowserTest
class ScreenshotTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "Noor Jansen, /student, student",
        "Sanne Vermeer, /coach, coach",
        "Ingrid de Wit, /team, team",
        "Fatima Bouzid, /manage, manage"
    })
    void everyRoleHasItsPicture(String name, String path, String picture) {
        try (var visitor = Visitor.atADesk(port)) {
            visitor.lookAroundAs(name);
            assertThat(visitor.path()).isEqualTo(path);
            visitor.page().evaluate("document.fonts.ready.then(() => true)");
            visitor.photograph(picture);
        }
    }
}
