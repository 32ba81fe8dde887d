package nl.bijrijder.visit.wish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Sample;
import nl.bijrijder.testing.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * A whole class answers at once, over real HTTP and from one address, while the screen on the wall looks again and again.
 * {@code -Dwish.students=30 -Dwish.seconds=10} makes it the lesson of the issue; the ordinary build takes a shorter one.
 */
@ApplicationTest
class ClassAnswersAtOnceTests {

    private static final int STUDENTS = Integer.getInteger("wish.students", 30);
    private static final int SECONDS = Integer.getInteger("wish.seconds", 2);
    private static final long SEED = Sample.SEED;
    private static final String PASSWORD = "bijrijder-demo";

    @LocalServerPort
    private int port;

    @Autowired
    private World world;

    @Autowired
    private Pages pages;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private BehindTheScenes behind;

    @Test
    void everybodyIsHeardAndNobodySeesAnError() throws Exception {
        var fixture = new WishFixture(beans);
        var team = world.team();
        var group = fixture.group(team, STUDENTS);
        fixture.open(team, group);
        var teacher = signedIn(team.coach());
        var class30 = new ArrayList<Visitor>();
        for (var account : group.accounts()) {
            class30.add(signedIn(account));
        }
        var random = new Random(SEED);
        var threads = Executors.newScheduledThreadPool(STUDENTS + 1);
        var screens =
                threads.scheduleAtFixedRate(() -> teacher.look(group.coachPlace() + "/screen"), 0, 1, TimeUnit.SECONDS);
        try {
            var answers = new ArrayList<Future<Void>>();
            for (var student : class30) {
                Callable<Void> answer = () -> {
                    student.answer(group.studentPlace());
                    return null;
                };
                answers.add(threads.schedule(answer, random.nextInt(SECONDS * 1000), TimeUnit.MILLISECONDS));
            }
            for (var answer : answers) {
                answer.get(60, TimeUnit.SECONDS);
            }
        } finally {
            screens.cancel(false);
            threads.shutdown();
            threads.awaitTermination(30, TimeUnit.SECONDS);
        }
        var all = class30.stream()
                .flatMap(visitor -> visitor.took.stream())
                .sorted()
                .toList();
        System.out.printf(
                "wish round: %d students in %d s from one address, %d requests, slowest %d ms, median %d ms, the screen %d ms (seed %d)%n",
                STUDENTS,
                SECONDS,
                all.size(),
                Collections.max(all),
                all.get(all.size() / 2),
                Collections.max(teacher.took),
                SEED);
        assertThat(class30).allSatisfy(visitor -> assertThat(visitor.wrong).isEmpty());
        assertThat(teacher.wrong).isEmpty();
        assertThat(pages.page(team.coach(), group.coachPlace()).select(".lead").text())
                .startsWith(STUDENTS + " van de " + STUDENTS);
    }

    /** Signing in is not what is measured: a class does that when the lesson begins. */
    private Visitor signedIn(AccountId account) throws Exception {
        var email = behind.jdbc()
                .sql("update account set password_hash = (select password_hash from account where email ="
                        + " 'noor@wilgenhof.example') where id = ? returning email")
                .param(account.value())
                .query(String.class)
                .single();
        var visitor = new Visitor();
        var login = visitor.open("/login");
        visitor.send(
                "/login",
                Map.of(
                        "username",
                        email,
                        "password",
                        PASSWORD,
                        "_csrf",
                        login.select("[name=_csrf]").val()));
        visitor.took.clear();
        return visitor;
    }

    /** Somebody with a browser of their own. */
    private final class Visitor {

        private final HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private final List<Long> took = Collections.synchronizedList(new ArrayList<>());
        private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());

        void answer(String place) throws Exception {
            var page = open(place);
            var fields = new LinkedHashMap<String, String>();
            var form = page.select("form[action=" + place + "]").first();
            form.select("input[type=hidden]").forEach(field -> fields.put(field.attr("name"), field.val()));
            form.select("input[type=radio][value=WANT_TO_DO]")
                    .forEach(field -> fields.put(field.attr("name"), field.val()));
            fields.put("doWords", "Zelf iets maken");
            send(place, fields);
        }

        void look(String place) {
            try {
                open(place);
            } catch (IOException | InterruptedException failed) {
                wrong.add(failed.toString());
            }
        }

        Document open(String path) throws IOException, InterruptedException {
            return Jsoup.parse(ask(HttpRequest.newBuilder(uri(path)).GET(), 200));
        }

        void send(String path, Map<String, String> fields) throws IOException, InterruptedException {
            var body = fields.entrySet().stream()
                    .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                    .collect(Collectors.joining("&"));
            ask(
                    HttpRequest.newBuilder(uri(path))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(body)),
                    302);
        }

        private String ask(HttpRequest.Builder request, int expected) throws IOException, InterruptedException {
            var began = System.nanoTime();
            var answer = browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
            took.add((System.nanoTime() - began) / 1_000_000);
            if (answer.statusCode() != expected) {
                wrong.add(answer.statusCode() + " " + answer.uri());
            }
            return answer.body();
        }

        private URI uri(String path) {
            return URI.create("http://127.0.0.1:" + port + path);
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
