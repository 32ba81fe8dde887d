package nl.bijrijder.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import nl.bijrijder.bench.Load.Samples;
import nl.bijrijder.bench.PageJourney.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The benchmark reads, checks and counts right. */
class MeasuringTests {

    private static final int MILLISECOND = 1_000_000;
    private static final String LONG = "Sanne ".repeat(40_000);

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/chunked", 200, LONG, 0);
        answer("/long", 200, LONG, LONG.length());
        answer("/away", 404, "Sanne", "Sanne".length());
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(String path, int status, String body, long length) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "SESSION=" + path.substring(1) + "; Path=/");
            exchange.sendResponseHeaders(status, length);
            exchange.getResponseBody().write(body.getBytes(StandardCharsets.US_ASCII));
            exchange.close();
        });
    }

    @Test
    void aPageOverItsBudgetOrFarBelowItIsAProblem() {
        var budget = new Budget("coach0", "/coach", 30, 20_000, 500);
        assertThat(budget.problems(30, 18_000)).isEmpty();
        assertThat(budget.problems(31, 20_001)).hasSize(2).allMatch(problem -> problem.contains("is over its budget"));
        assertThat(budget.problems(29, 17_999)).hasSize(2).allMatch(problem -> problem.startsWith("lower the number"));
        assertThat(budget.problemsOnAnotherDay(29, 26_000)).isEmpty();
        assertThat(budget.problemsOnAnotherDay(31, 26_001)).hasSize(2);
        assertThat(budget.problems(550)).isEmpty();
        assertThat(budget.problems(551)).hasSize(1);
        assertThat(budget.problems(399)).hasSize(1);
    }

    @Test
    void oneConnectionReadsAnswersOfEveryShapeOneAfterTheOther() throws IOException {
        try (var connection = new HttpConnection(server.getAddress().getPort())) {
            for (var path : List.of("/chunked", "/long", "/chunked")) {
                var answer = connection.get(path, "");
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.text()).isEqualTo(LONG);
                assertThat(answer.cookies()).containsExactly("SESSION=" + path.substring(1));
            }
            assertThat(connection.get("/away", "").text()).isEqualTo("Sanne");
        }
    }

    @Test
    void aPageOfSomebodyElseOrWithAnotherStatusIsWrong() throws IOException {
        try (var connection = new HttpConnection(server.getAddress().getPort())) {
            assertThat(page("/long", "Sanne").go(connection, 0)).isEqualTo(LONG.length());
            assertThatThrownBy(() -> page("/long", "Karim").go(connection, 0))
                    .isInstanceOf(WrongAnswer.class)
                    .hasMessageContaining("/long without Karim");
            assertThatThrownBy(() -> page("/away", "Sanne").go(connection, 0))
                    .isInstanceOf(WrongAnswer.class)
                    .hasMessageContaining("404");
        }
    }

    private static Journey page(String path, String marker) {
        return new PageJourney("page", List.of(new Target(Visitor.STRANGER, path, marker, "")));
    }

    @Test
    void aPartOfAllGoesIsDoneWithinATime() {
        var hundred = new Samples(
                LongStream.rangeClosed(1, 100)
                        .map(millis -> millis * MILLISECOND)
                        .boxed()
                        .toList(),
                0,
                2_000L * MILLISECOND);
        assertThat(hundred.within(0.5)).isEqualTo(50);
        assertThat(hundred.within(0.99)).isEqualTo(99);
        assertThat(hundred.perSecond()).isCloseTo(50, within(0.001));
        assertThat(Results.middle(3, 1, 2)).isEqualTo(2);
        assertThat(Results.middle(3, 1)).isEqualTo(2);
    }

    @Test
    void hiddenFieldsAreSentAlongAsTheyAre() {
        var fields =
                Visitor.hiddenFields("<input type=\"text\" name=\"a\" value=\"1\"><input type=\"hidden\" name=\"id\""
                        + " value=\"7-8\"/><input name=\"_csrf\" type=\"hidden\" value=\"x=y\" />");
        assertThat(fields).containsOnlyKeys("id", "_csrf");
        assertThat(Visitor.encoded(fields)).isEqualTo("id=7-8&_csrf=x%3Dy");
    }

    @Test
    void whatTheMachineDoesNotTellIsADash() {
        assertThat(Report.figure(1, Double.NaN)).isEqualTo("-");
        assertThat(Report.table(List.of(List.of("page", "per s"), List.of("start", "7.5"))))
                .isEqualTo("| page  | per s |\n|-------|------:|\n| start |   7.5 |\n");
    }
}
