package nl.bijrijder.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Sample;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Everybody sends nonsense to every address there is: nothing breaks, nothing of the inside shows, no typed text is lost. The
 * same seed plays the same requests: {@code -Dseed=…}; more of them: {@code -Dfuzz.requests=100000}.
 */
@FuzzTest
class FuzzTests {

    private static final int REQUESTS = Integer.getInteger("fuzz.requests", Sample.times(200, 10_000));
    private static final long SEED = Sample.SEED;

    /** After so many requests the world is put back, so that there is something left to break. */
    private static final int ROUND = 500;

    private static final int MOST_COMPLAINTS = 40;

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private BehindTheScenes behind;

    private FuzzCast cast;
    private final Map<String, String> complaints = new LinkedHashMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Set<String> accepted = new LinkedHashSet<>();

    @Test
    void nothingBreaksWhateverIsSent() throws IOException {
        System.out.printf("fuzz: %d requests, -Dseed=%d%n", REQUESTS, SEED);
        var began = System.nanoTime();
        try (var wire = new Wire(port)) {
            cast = FuzzCast.lookingAround(wire);
            var snapshot = Snapshot.take(behind);
            var routes = Route.all(mappings);
            for (var round = 0; round * ROUND < REQUESTS; round++) {
                var random = new Random(SEED + round);
                for (var number = round * ROUND; number < Math.min(REQUESTS, (round + 1) * ROUND); number++) {
                    ask(routes.get(number % routes.size()), number / routes.size(), random, wire);
                }
                snapshot.restore();
                cast.people().forEach(Person::forgive);
            }
        }
        var seconds = (System.nanoTime() - began) / 1_000_000_000.0;
        System.out.printf(
                "fuzz: %.1f s, %.0f a second, answers %s, forms that were accepted %s%n",
                seconds, REQUESTS / seconds, statuses, accepted);
        assertThat(complaints.values()).as("-Dseed=%d", SEED).isEmpty();
        // a small sample can miss every form with all it needs; that pages get through is what each shows
        assertThat(statuses).as("pages that got through").containsKey(200);
        assertThat(accepted).as("forms that got through").hasSizeGreaterThanOrEqualTo(Sample.times(0, 13));
    }

    /** Two times out of three it is somebody the page is for, otherwise everybody takes turns. */
    private void ask(Route route, int turn, Random random, Wire wire) throws IOException {
        var person = turn % 3 == 0 ? cast.inTurn(turn / 3) : cast.fitting(route.pattern(), random);
        var ask = valid(route, person, random);
        var target = new Trick.Target(
                route,
                Stream.concat(
                                route.names().stream(),
                                ask.form == null
                                        ? Stream.empty()
                                        : ask.form.fields().keySet().stream().sorted())
                        .distinct()
                        .toList(),
                cast.ids());
        for (var count = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(2); count > 0; count--) {
            var trick = Trick.values()[random.nextInt(Trick.values().length)];
            if (trick != Trick.HUGE_VALUE || random.nextInt(4) == 0) {
                ask.tricks.add(trick);
                trick.play(ask, target, random);
            }
        }
        var answer = person.send(wire, ask);
        statuses.merge(answer.status(), 1, Integer::sum);
        Verdict.on(ask, answer).forEach(wrong -> complain(wrong, route, person, ask, answer));
        if (Verdict.isWithoutTheForm(ask, answer) && person.isOffered(wire, ask.form)) {
            complain("status " + answer.status() + " instead of the form with its text", route, person, ask, answer);
        }
        if (route.isForm() && answer.status() / 100 == 3 && !answer.leadsToSignIn()) {
            accepted.add(route.pattern());
        }
        if (person.isSignedIn() && answer.leadsToSignIn() && !ask.tricks.contains(Trick.ODD_COOKIE)) {
            person.comeBack(wire);
        }
    }

    /** The request a page of this person would send, or the nearest thing to it. */
    private Ask valid(Route route, Person person, Random random) {
        var known = random.nextInt(5) == 0 ? cast.sites() : List.of(cast.siteOf(person));
        if (route.isForm()) {
            var forms = known.stream()
                    .flatMap(site -> site.forms.stream())
                    .filter(form -> route.fits(form.action()))
                    .toList();
            if (!forms.isEmpty()) {
                return forms.get(random.nextInt(forms.size())).filled(random);
            }
        }
        var addresses = known.stream()
                .flatMap(site -> site.addresses.stream())
                .filter(route::fits)
                .toList();
        var ids = known.stream().flatMap(site -> site.ids.stream()).toList();
        return new Ask(
                route.method(),
                addresses.isEmpty()
                        ? route.path(ids.isEmpty() ? "0" : ids.get(random.nextInt(ids.size())))
                        : addresses.get(random.nextInt(addresses.size())));
    }

    private void complain(String wrong, Route route, Person person, Ask ask, WireAnswer answer) {
        if (complaints.size() < MOST_COMPLAINTS) {
            complaints.putIfAbsent(
                    route + wrong,
                    "%n%s: %s by %s, answered %d: %s".formatted(wrong, route, person, answer.status(), ask));
        }
    }

    @Test
    void noiseOnTheLineIsAnsweredOrIgnored() throws IOException {
        var wrong = new ArrayList<String>();
        try (var wire = new Wire(port)) {
            var random = new Random(SEED);
            for (var bytes : noise(random)) {
                var answer = wire.sendAndHangUp(bytes.getBytes(StandardCharsets.ISO_8859_1));
                Verdict.onNoise(answer)
                        .forEach(sentence -> wrong.add(
                                "%n%s, answered %d: %s".formatted(sentence, answer.status(), Ask.printable(bytes))));
            }
        }
        assertThat(wrong).as("-Dseed=%d", SEED).isEmpty();
    }

    private static List<String> noise(Random random) {
        var host = "Host: x\r\n";
        var lines = new ArrayList<>(List.of(
                "",
                "\r\n",
                "\0",
                "GET\r\n\r\n",
                "GET /\r\n\r\n",
                "GET /login HTTP/9.9\r\n" + host + "\r\n",
                "GET /login HTTP/1.1\r\n\r\n",
                "GET /login HTTP/1.1\r\n" + host + host + "\r\n",
                "GET /login HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET /lo gin HTTP/1.1\r\n" + host + "\r\n",
                "GET /login\t HTTP/1.1\r\n" + host + "\r\n",
                "GET /\0 HTTP/1.1\r\n" + host + "\r\n",
                "GET /\u00e9 HTTP/1.1\r\n" + host + "\r\n",
                "GET /login HTTP/1.1\r\n" + host + "No colon\r\n\r\n",
                "GET /login HTTP/1.1\r\n" + host + "A\0: b\r\n\r\n",
                "GET /login HTTP/1.1\r\n" + host + "A: b\r\n folded\r\n\r\n",
                "GET /login HTTP/1.1\r\n" + host + "A: " + "x".repeat(20_000) + "\r\n\r\n",
                "GET /login HTTP/1.1\r\n" + host + "A: b\r\n".repeat(300) + "\r\n",
                "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\n" + host + "\r\n",
                "POST /login HTTP/1.1\r\n" + host + "Content-Length: -1\r\n\r\n",
                "POST /login HTTP/1.1\r\n" + host + "Content-Length: 99999999999999999999\r\n\r\n",
                "POST /login HTTP/1.1\r\n" + host + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab",
                "POST /login HTTP/1.1\r\n" + host + "Content-Length: 50\r\n\r\nshort",
                "POST /login HTTP/1.1\r\n" + host
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 50\r\n\r\na=b",
                "POST /login HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n",
                "POST /login HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n5\r\nab",
                "POST /login HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n7fffffffffffffff\r\nab",
                "POST /login HTTP/1.1\r\n" + host + "Transfer-Encoding: gzip\r\n\r\nab",
                "POST /login HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n",
                "CONNECT x:1 HTTP/1.1\r\n" + host + "\r\n",
                "OPTIONS * HTTP/1.1\r\n" + host + "\r\n",
                "TRACE /login HTTP/1.1\r\n" + host + "\r\n",
                "GET http://evil.example/login HTTP/1.1\r\n" + host + "\r\n",
                "GET ///// HTTP/1.1\r\n" + host + "\r\n",
                "GET /a/../../b HTTP/1.1\r\n" + host + "\r\n",
                "GET /%zz HTTP/1.1\r\n" + host + "\r\n",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                "\u0016\u0003\u0001\u0002\u0000\u0001"));
        for (var count = 0; count < 200; count++) {
            var line = new StringBuilder(lines.get(random.nextInt(lines.size())));
            for (var hit = 0; hit < 3 && !line.isEmpty(); hit++) {
                line.setCharAt(random.nextInt(line.length()), (char) random.nextInt(256));
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
