package nl.bijrijder.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import nl.bijrijder.testing.InSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Coming in and going out. */
@BrowserTest
@InSample(oneIn = 2)
class SignInJourneyTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "Noor Jansen, /student",
        "Sanne Vermeer, /coach",
        "Ingrid de Wit, /team",
        "Fatima Bouzid, /manage",
        "Peter Smit, /"
    })
    void everybodyLandsOnTheirOwnPage(String name, String path) {
        try (var visitor = Visitor.onAPhone(port)) {
            visitor.lookAroundAs(name);
            assertThat(visitor.path()).isEqualTo(path);
        }
    }

    @Test
    void aWrongPasswordIsToldWithoutSayingWhatIsWrong() {
        try (var visitor = Visitor.onAPhone(port)) {
            visitor.signIn("noor@wilgenhof.example", "not her password");
            var wrongPassword = visitor.page().locator("[role=alert]").innerText();
            visitor.signIn("nobody@wilgenhof.example", "not her password");
            assertThat(visitor.page().locator("[role=alert]").innerText()).isEqualTo(wrongPassword);
            visitor.findsNoBarrier();
        }
    }

    @Test
    void signingOutEndsTheSession() {
        try (var visitor = Visitor.atADesk(port)) {
            visitor.signIn("noor@wilgenhof.example", "bijrijder-demo");
            assertThat(visitor.path()).isEqualTo("/student");
            visitor.press(".site-user button");
            assertThat(visitor.page().locator("[role=status]").innerText()).isEqualTo("Je bent uitgelogd.");
            visitor.open("/student");
            assertThat(visitor.path()).isEqualTo("/login");
        }
    }

    @Test
    void somebodyWhoFollowedALinkGetsThereAfterSigningIn() {
        try (var visitor = Visitor.atADesk(port)) {
            visitor.open("/team/visits");
            visitor.page().locator("#username").fill("ingrid@wilgenhof.example");
            visitor.page().locator("#password").fill("bijrijder-demo");
            visitor.press(".login-form button[type=submit]");
            assertThat(visitor.path()).startsWith("/team/visits");
        }
    }

    @ParameterizedTest
    @CsvSource({"390, LIGHT", "390, DARK", "1280, LIGHT", "1280, DARK"})
    void theSignInPageIsForEverybody(int width, ColorScheme scheme) {
        try (var visitor = Visitor.at(port, width, scheme)) {
            visitor.open("/login").findsNoBarrier().scrollsOnlyDown().photograph("login-" + width + "-" + scheme);
        }
    }

    @Test
    void theSignInPageFitsAVeryNarrowScreen() {
        try (var visitor = Visitor.at(port, 320, ColorScheme.LIGHT)) {
            visitor.open("/login").scrollsOnlyDown();
        }
    }
}
