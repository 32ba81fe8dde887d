package nl.bijrijder.people.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import nl.bijrijder.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What every answer carries, whatever it is an answer to. */
@ApplicationTest
class ResponseHeaderTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern STYLESHEET = Pattern.compile("href=\"(/css/[^\"]+)\"");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/welcome",
                "/setup",
                "/student",
                "/nowhere",
                "/css/nothing.css",
                "/img/mark.svg",
                "/webjars/bootstrap/css/bootstrap.min.css",
                "/js/bijrijder.js",
                "/error",
                "/%2e%2e/etc/passwd",
                "/login;jsessionid=1"
            })
    void everyAnswerIsFencedIn(String path) throws Exception {
        var headers = get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @Test
    void pagesAreNotKeptButFilesWithADigestInTheirNameAre() throws Exception {
        var login = get("/login");
        assertThat(login.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        var stylesheet = STYLESHEET.matcher(login.body());
        assertThat(stylesheet.find()).isTrue();
        assertThat(get(stylesheet.group(1)).headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("public", "max-age=31536000"));
    }

    @Test
    void aStrangersOnlyCookieIsForThisSiteAndNotForScripts() throws Exception {
        assertThat(get("/login").headers().allValues("Set-Cookie"))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie)
                        .startsWith("csrf=")
                        .contains("HttpOnly", "SameSite=Lax")
                        .matches(value -> value.substring(5, value.indexOf(';')).length() >= 36));
    }

    @Test
    void anErrorPageIsInTheHouseStyleAndSaysNothingOfTheInside() throws Exception {
        var page = get("/css/nothing.css");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body())
                .contains("Niet gevonden")
                .contains("Naar het begin")
                .doesNotContain("Exception")
                .doesNotContain("nothing.css");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
