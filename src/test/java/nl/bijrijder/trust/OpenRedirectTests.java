package nl.bijrijder.trust;

import static nl.bijrijder.testing.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Sample;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whatever a request says about where it is, no answer leads to another site: not by a link, not by a redirect. */
@ApplicationTest
class OpenRedirectTests {

    private static final String EVIL = "evil.example";
    private static final List<String> HEADERS = List.of(
            "Host: " + EVIL,
            "Host: localhost\r\nX-Forwarded-Host: " + EVIL + "\r\nX-Forwarded-Proto: https",
            "Host: localhost\r\nForwarded: host=" + EVIL,
            "Host: localhost\r\nX-Forwarded-Prefix: //" + EVIL,
            "Host: localhost\r\nX-Original-URL: //" + EVIL + "\r\nX-Rewrite-URL: //" + EVIL,
            "Host: localhost\r\nReferer: https://" + EVIL + "/");
    private static final List<String> BEFORE_THE_DOOR = List.of(
            "/login",
            "/login?continue=https://evil.example/",
            "/login?next=//evil.example",
            "/login?redirect_uri=https:evil.example&url=%5C%5Cevil.example",
            "/welcome",
            "/coach",
            "/coach/students/1",
            "/",
            "/logout",
            "/nowhere",
            "//evil.example/coach",
            "/%5Cevil.example",
            "/\\evil.example",
            "/coach/..//evil.example",
            "/coach/%2e%2e/%2f/evil.example",
            "/student;//evil.example",
            "http://evil.example/coach");

    @LocalServerPort
    private int port;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private World world;

    @Autowired
    private BehindTheScenes behind;

    @Test
    void noAnswerBeforeTheDoorNamesAHostThatARequestMadeUp() throws IOException {
        for (var headers : HEADERS) {
            for (var path : BEFORE_THE_DOOR) {
                assertThat(leadingOut(get(path, headers)))
                        .as("%s with %s", path, headers)
                        .isEmpty();
            }
        }
    }

    @Test
    void noPageBehindTheDoorNamesAHostThatARequestMadeUp() throws IOException {
        try (var grounds = Grounds.layOut(behind, world)) {
            var pages = 0;
            for (var who : List.of(Cast.NOOR, Cast.SANNE, Cast.INGRID, Cast.FATIMA)) {
                var session = signIn(who, "").session();
                for (var line : AccessTable.sample("open redirect", 40)) {
                    if (line.isGet() && line.hasRole(who)) {
                        var path = line.address(grounds.real(line.kind()).get(0))
                                .replace("{self}", grounds.account(who).toString());
                        var answer = get(path, HEADERS.get(0) + "\r\nCookie: SESSION=" + session);
                        pages++;
                        assertThat(leadingOut(answer)).as("%s as %s", path, who).isEmpty();
                    }
                }
            }
            assertThat(pages).isGreaterThanOrEqualTo(Sample.times(1, 51));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "\\evil.example",
                "https:evil.example",
                "/coach@evil.example",
                "/coach/..//evil.example",
                "/coach//evil.example",
                "javascript:alert(1)",
                "%2f%2fevil.example",
                "/nowhere/evil.example",
                "not base64 at all €"
            })
    void aMadeUpCookieLeadsNobodyAwayAtSignIn(String wanted) {
        var encoded = Base64.getEncoder().encodeToString(wanted.getBytes(StandardCharsets.UTF_8));
        for (var value : List.of(wanted, encoded)) {
            for (var cookie : List.of("wanted", "REDIRECT_URI")) {
                assertThat(signIn(Cast.SANNE, cookie + "=" + value).location())
                        .as("%s=%s", cookie, value)
                        .isEqualTo("/");
            }
        }
    }

    @Test
    void thePageSomebodyWantedIsOpenedAfterSigningIn() throws IOException {
        var refused = get("/coach/students/7", HEADERS.get(0));
        assertThat(refused).containsIgnoringCase("Set-Cookie: wanted=/coach/students/7;");
        assertThat(signIn(Cast.SANNE, "wanted=/coach/students/7").location()).isEqualTo("/coach/students/7");
    }

    /** Lines that would bring a browser to the other site; the words alone do not. */
    private static List<String> leadingOut(String answer) {
        var found = new ArrayList<String>();
        answer.lines()
                .filter(line -> line.contains(EVIL))
                .filter(
                        line -> line.toLowerCase(Locale.ROOT)
                                .matches(
                                        "(?:location|refresh|link|set-cookie|content-location):.*|.*(?:href|src|action|content)=.*"))
                .forEach(found::add);
        return found;
    }

    /** The very bytes of a request; a client library would put the Host header right. */
    private String get(String path, String headers) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            var request = "GET " + path + " HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private record Entrance(String location, String session) {}

    private Entrance signIn(Cast who, String cookie) {
        var request = post("/login")
                .param("username", who.email())
                .param("password", "bijrijder-demo")
                .param("continue", "https://evil.example/")
                .param("spring-security-redirect", "https://evil.example/")
                .header("Referer", "https://evil.example/")
                .with(csrf());
        var at = cookie.indexOf('=');
        var result = mvc.perform(
                cookie.isEmpty()
                        ? request
                        : request.cookie(
                                new jakarta.servlet.http.Cookie(cookie.substring(0, at), cookie.substring(at + 1))));
        var session = Stream.of(result.getResponse().getCookies())
                .filter(found -> found.getName().equals("SESSION"))
                .findFirst()
                .orElseThrow();
        return new Entrance(Objects.requireNonNull(result.getResponse().getRedirectedUrl()), session.getValue());
    }
}
