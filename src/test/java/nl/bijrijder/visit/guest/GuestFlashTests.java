package nl.bijrijder.visit.guest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a company did is said on the next page it sees, and no session is made for that. */
@ApplicationTest
class GuestFlashTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private BehindTheScenes behind;

    private GuestFixture guest;

    @BeforeEach
    void aVisitWithALink() {
        guest = new GuestFixture(beans);
    }

    @Test
    void saysOnceWhatWasDoneAndMakesNoSession() {
        var before = behind.count("spring_session");
        var flash = saveAddress().getResponse().getCookie("flash");
        assertThat(flash).isNotNull();
        assertThat(flash.isHttpOnly()).isTrue();
        var elsewhere = open(guest.home() + "/address", flash);
        assertThat(Pages.html(elsewhere).select(".flash"))
                .as("meant for another page")
                .isEmpty();
        assertThat(elsewhere.getResponse().getCookie("flash"))
                .as("kept for that page")
                .isNull();
        var next = open(guest.home(), flash);
        assertThat(Pages.html(next).select(".flash").text()).isNotBlank().doesNotContain("??");
        assertThat(next.getResponse().getCookie("flash")).isNotNull().satisfies(gone -> assertThat(gone.getMaxAge())
                .isZero());
        assertThat(behind.count("spring_session")).isEqualTo(before);
    }

    @Test
    void saysNothingThatIsNoneOfOurSentences() {
        var home = guest.home();
        for (var forged : new String[] {
            "done~no.such.key~" + home,
            "done~<b>hello</b>~" + home,
            "done~people.security.login.bye",
            "done~people.security.login.bye~%2F",
            "~~",
            "x".repeat(3_000)
        }) {
            assertThat(flashOn(open(guest.home(), new Cookie("flash", forged))))
                    .as(forged)
                    .isEmpty();
        }
    }

    private static String flashOn(MvcTestResult page) {
        assertThat(page).hasStatusOk();
        Document shown = Pages.html(page);
        return shown.select(".flash").text();
    }

    private MvcTestResult saveAddress() {
        var typed = Map.of(
                "version",
                guest.companyVersion(),
                "street",
                "Molenweg 1",
                "postcode",
                "1234AB",
                "town",
                "Veerdam",
                "by",
                "M");
        var answer = guest.send("/address", typed);
        assertThat(answer).hasRedirectedUrl(guest.home());
        return answer;
    }

    private MvcTestResult open(String path, Cookie flash) {
        return mvc.get().uri(path).cookie(guest.cookie(), flash).exchange();
    }
}
