package nl.bijrijder.trust;

import static nl.bijrijder.testing.Csrf.csrf;
import static nl.bijrijder.testing.Csrf.wrongCsrf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bijrijder.people.security.SignedInSession;
import nl.bijrijder.shared.DatabaseScope;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A page of somebody else cannot make a visitor's browser change anything here, on any address that takes a form. */
@ApplicationTest
class CrossSiteTests {

    private static final Map<String, UnaryOperator<MockHttpServletRequestBuilder>> WAYS = new LinkedHashMap<>();

    static {
        WAYS.put("without a token", request -> request);
        WAYS.put("with a wrong token", request -> request.with(wrongCsrf()));
        WAYS.put("with a stolen token, from another site", request -> request.with(csrf())
                .header("Sec-Fetch-Site", "cross-site"));
        WAYS.put("with a stolen token, from a neighbouring site", request -> request.with(csrf())
                .header("Sec-Fetch-Site", "same-site"));
        WAYS.put("with a stolen token, from another origin", request -> request.with(csrf())
                .header("Origin", "https://evil.example"));
    }

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private World world;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void noFormOfAnotherSiteIsTakenIn() {
        var failures = new ArrayList<String>();
        var tried = 0;
        try (var grounds = Grounds.layOut(behind, world)) {
            var requests = new Requests(grounds, world);
            var before = Digests.of(behind, Set.of());
            for (var line : posts()) {
                var who = sender(line, grounds);
                var thing = mine(line, who, grounds);
                for (var way : WAYS.entrySet()) {
                    tried++;
                    var request = way.getValue().apply(signedIn(requests.bare(line, who, thing, true), who, grounds));
                    var answer = Answer.of(mvc.perform(request.header("Host", "localhost")));
                    if (answer.status() != 403 && answer.status() != 419) {
                        failures.add("%s %s %s: %s".formatted(who, line.route(), way.getKey(), answer));
                    }
                }
            }
            assertThat(Digests.of(behind, Set.of())).isEqualTo(before);
            posts().forEach(line -> ours(line, grounds, requests).ifPresent(failures::add));
        }
        System.out.printf("cross-site: %d posts, %d taken in%n", tried, failures.size());
        assertThat(failures).isEmpty();
    }

    /** The very same forms are taken in when our own pages send them. */
    private Optional<String> ours(Line line, Grounds grounds, Requests requests) {
        var who = sender(line, grounds);
        var request = signedIn(requests.bare(line, who, mine(line, who, grounds), true), who, grounds)
                .with(csrf())
                .header("Host", "localhost")
                .header("Origin", "http://localhost")
                .header("Sec-Fetch-Site", "same-origin");
        var answer = undone(who, grounds, request);
        return answer.status() == 403 || answer.status() == 419 || answer.status() >= 500
                ? Optional.of("our own %s %s: %s".formatted(who, line.route(), answer))
                : Optional.empty();
    }

    private static List<Line> posts() {
        return Stream.concat(
                        AccessTable.sample("cross-site", 50).stream().filter(line -> !line.isGet()),
                        Stream.of(Line.open("POST /login", Visibility.EVERYBODY), Line.post("/logout", null)))
                .toList();
    }

    /** The first of the cast for whom the form is there with everything right. */
    private static Cast sender(Line line, Grounds grounds) {
        return Arrays.stream(Cast.values())
                .filter(line::hasRole)
                .filter(who -> line.rule() == Visibility.NO_ONE
                        || grounds.real(line.kind()).stream()
                                .anyMatch(thing -> line.rule().allows(who, thing)))
                .findFirst()
                .orElseThrow();
    }

    private static Thing mine(Line line, Cast who, Grounds grounds) {
        return grounds.real(line.kind()).stream()
                .filter(thing -> line.rule().allows(who, thing))
                .findFirst()
                .orElse(Thing.NONE);
    }

    private static MockHttpServletRequestBuilder signedIn(
            MockHttpServletRequestBuilder request, Cast who, Grounds grounds) {
        return who == Cast.NOBODY ? request : request.with(SignedInSession.of(grounds.account(who)));
    }

    private Answer undone(Cast who, Grounds grounds, MockHttpServletRequestBuilder request) {
        if (who == Cast.NOBODY) {
            return Answer.of(mvc.perform(request));
        }
        return DatabaseScope.of(world.user(grounds.account(who)))
                .call(() -> new TransactionTemplate(transactions).execute(status -> {
                    status.setRollbackOnly();
                    return Answer.of(mvc.perform(request));
                }));
    }
}
