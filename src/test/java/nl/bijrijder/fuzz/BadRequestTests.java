package nl.bijrijder.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the fuzzer found, each by its name. */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class BadRequestTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Test
    void aSessionCookieOfZerosIsNoSession() throws IOException {
        var answer = send("GET", "/student", "Cookie: SESSION=" + "A".repeat(64), "");
        assertThat(answer.leadsToSignIn()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary="})
    void aPageAskedForWithPartsThatAreNotThereIsRefused(String type) throws IOException {
        assertThat(send("GET", "/login", "Content-Type: " + type, "").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void aFormByAnotherMethodIsRefusedWithoutReadingIt(String method) throws IOException {
        var answer = send(method, "/login", "Content-Type: application/x-www-form-urlencoded", "%");
        assertThat(answer.status()).isBetween(400, 419);
    }

    @Test
    void refusesADayOutsideTheCalendarWithASentence() {
        var team = world.team();
        for (var day : List.of("-999999999-01-01", "+999999999-12-31", "0001-01-01")) {
            var answer = pages.send(team.studentAccount(), "/student/steps", Map.of("text", "Bellen", "dueOn", day));
            assertThat(answer).as(day).hasStatus(422);
            assertThat(Pages.html(answer).select("#dueOn-error").text()).as(day).isNotEmpty();
        }
    }

    @Test
    void nobodyIsSentToTheHostOfSomebodyElse() throws IOException {
        var answer = send("GET", "/student", "Host: evil.example", "");
        assertThat(answer.header("location")).isEqualTo("/login");
    }

    @Test
    void whatIsTypedInAFormThatCannotBeReadStaysOutOfTheLog(CapturedOutput log) throws IOException {
        var answer = send(
                "POST", "/login", "Content-Type: application/x-www-form-urlencoded", "username=heel-persoonlijk%ff");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("Naar het begin");
        assertThat(send("GET", "/login?username=heel-persoonlijk%ff", "A: b", "")
                        .status())
                .isEqualTo(400);
        assertThat(log.getOut()).doesNotContain("heel-persoonlijk");
    }

    private WireAnswer send(String method, String path, String header, String body) throws IOException {
        var host = header.startsWith("Host:") ? "" : "Host: localhost\r\n";
        var request = "%s %s HTTP/1.1\r\n%s%s\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(method, path, host, header, body.length(), body);
        try (var wire = new Wire(port)) {
            return wire.send(request.getBytes(StandardCharsets.US_ASCII), true);
        }
    }
}
