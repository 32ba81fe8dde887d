package nl.bijrijder.people.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever is not signed in leaves nothing on the server, however often they come. */
@ApplicationTest
class StrangerTests {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @LocalServerPort
    private int port;

    @Autowired
    private BehindTheScenes behind;

    @Test
    void getsNoSessionForLookingOrGuessing() throws Exception {
        var before = behind.count("spring_session");
        for (var path : new String[] {"/", "/coach", "/welcome", "/setup", "/nowhere", "/account/sessions"}) {
            get(path);
        }
        for (var guess = 0; guess < 3; guess++) {
            assertThat(guess(token()).headers().firstValue("Location")).hasValue("/login?error");
        }
        assertThat(get("/login?error").body()).contains("horen niet bij elkaar");
        assertThat(behind.count("spring_session")).isEqualTo(before);
        assertThat(cookies.getCookieStore().getCookies())
                .extracting(java.net.HttpCookie::getName)
                .contains("csrf")
                .doesNotContain("SESSION");
    }

    @Test
    void cannotSendAFormWithoutTheTokenOfTheirBrowser() throws Exception {
        var theirs = token();
        cookies.getCookieStore().removeAll();
        token();
        assertThat(guess(theirs).statusCode()).isEqualTo(419);
        cookies.getCookieStore().removeAll();
        assertThat(guess(theirs).statusCode()).isEqualTo(419);
    }

    private String token() throws IOException, InterruptedException {
        return Jsoup.parse(get("/login").body()).select("input[name=_csrf]").val();
    }

    private HttpResponse<String> guess(String token) throws IOException, InterruptedException {
        var form = "username=nobody%40elders.example&password=wrong&_csrf="
                + URLEncoder.encode(token, StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(at("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
