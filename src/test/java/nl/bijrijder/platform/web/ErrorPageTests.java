package nl.bijrijder.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What somebody meets when something is not there, not theirs, too late or broken: a page of ours, with a way on. */
@ApplicationTest
class ErrorPageTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void aFormWhoseTokenIsGoneHasExpired() throws Exception {
        var answer = send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/welcome"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("email=a%40b.example&code=x&password=y"))
                .build());
        assertThat(answer.statusCode()).isEqualTo(419);
        assertThat(answer.body()).contains("Deze bladzijde is verlopen").contains("Naar het begin");
    }

    @Test
    void blamesAServerErrorOnTheServer() {
        var answer = mvc.perform(get("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 503));
        assertThat(answer).hasStatus(503);
        assertThat(Pages.html(answer).select("h1").text()).isEqualTo("Er ging iets mis bij ons");
    }

    @Test
    void aFormThatIsFarTooLongIsRefusedAndNothingBreaks() throws Exception {
        var answer = send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/welcome"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("code=" + "x".repeat(3_000_000)))
                .build());
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).contains("Naar het begin").doesNotContain("Exception");
    }

    @Test
    void aStrangersStudentAndNoStudentAtAllAreTheSamePage() throws Exception {
        var ours = world.team();
        var theirs = world.team();
        var foreign = pages.open(ours.coach(), "/coach/students/" + theirs.student());
        var unknown = pages.open(ours.coach(), "/coach/students/" + UUID.randomUUID());
        var mistyped = pages.open(ours.coach(), "/coach/students/1-1-1-1-1");
        assertThat(foreign).hasStatus(404);
        assertThat(foreign.getResponse().getContentAsByteArray())
                .isEqualTo(unknown.getResponse().getContentAsByteArray())
                .isEqualTo(mistyped.getResponse().getContentAsByteArray());
    }

    @Test
    void anotherRolesPageIsForbiddenAndSaysWhomToAsk() {
        var answer = pages.open(world.team().studentAccount(), "/coach");
        assertThat(answer).hasStatus(403);
    }

    @Test
    void aFormSentByTheWrongMethodOrWithoutFieldsNeverBreaksUs() {
        var team = world.team();
        assertThat(pages.send(team.coach(), "/coach", Map.of()).getResponse().getStatus())
                .isBetween(400, 499);
        assertThat(pages.send(team.coach(), "/coach/students/" + team.student() + "/notes", Map.of())
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
