package nl.bijrijder.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;
import nl.bijrijder.note.Audience;
import nl.bijrijder.note.NoteFixture;
import nl.bijrijder.note.Notes;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Follows every link there is, as each kind of user and in each state a page can be in, and has an {@link Inspector} look. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTests {

    private static final int MOST = 200;
    /** Pages of one kind can be in several states; in another language or without scripts a kind is the same in each. */
    private static final int ALIKE = 4;

    private static final int ONE_OF_A_KIND = 1;

    private final Inspector inspector = new Inspector();

    @LocalServerPort
    private int port;

    @Autowired
    private World world;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private Notes notes;

    @AfterAll
    void report() {
        System.out.println(inspector.report());
    }

    @ParameterizedTest
    @CsvSource({
        "Noor Jansen, 3",
        "Daan de Boer, 3",
        "Mila van den Berg, 3",
        "Sanne Vermeer, 5",
        "Karim El Amrani, 5",
        "Joke Prins, 4",
        "Ingrid de Wit, 18",
        "Bas Hendriks, 15",
        "Fatima Bouzid, 20",
        "Peter Smit, 2"
    })
    void everyPageOneCanReachIsForEverybody(String name, int atLeast) {
        try (var visitor = Visitor.atADesk(port)) {
            visitor.lookAroundAs(name);
            assertThat(walk(visitor))
                    .as("kinds of pages that %s can reach", name)
                    .hasSizeGreaterThanOrEqualTo(atLeast);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Noor Jansen", "Sanne Vermeer", "Ingrid de Wit", "Fatima Bouzid"})
    void everyPageIsInEnglishToo(String name) {
        try (var visitor = Visitor.atADesk(port)) {
            visitor.lookAroundAs(name).open(visitor.path() + "?locale=en");
            assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("en");
            follow(visitor, ONE_OF_A_KIND, true);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Noor Jansen", "Sanne Vermeer", "Ingrid de Wit"})
    void everyPageIsForSomebodyWhoseScriptsStayAway(String name) {
        try (var visitor = Visitor.whoseScriptsStayAway(port)) {
            visitor.lookAroundAs(name);
            follow(visitor, ONE_OF_A_KIND, false);
        }
    }

    @Test
    void aTeamThatHasNothingYetIsForEverybody() {
        var team = world.team();
        for (var who : List.of(team.leader(), team.coach(), team.studentAccount())) {
            walkAs(who);
        }
    }

    @Test
    void theLongestNamesAndWordsStayWithinThePage() {
        var team = world.team();
        var name = "W".repeat(100);
        var account = world.account(name);
        var student = world.student(team, account, name);
        NoteFixture.write(notes, world, team.coach(), student, Audience.STUDENT, "Kort. " + "w".repeat(100));
        NoteFixture.write(notes, world, team.coach(), student, Audience.DRAFT, "Concept " + "w".repeat(100));
        for (var who : List.of(team.leader(), team.coach(), account)) {
            walkAs(who);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/login?error", "/login?slow", "/login?bye", "/welcome"})
    void thePagesBeforeTheDoorAreForEverybody(String path) {
        try (var visitor = Visitor.atADesk(port)) {
            visitor.open(path);
            inspector.look(visitor, path);
            if (!path.startsWith("/login")) {
                inspector.sendEmpty(visitor);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"/manage, 403", "/coach/students/00000000-0000-0000-0000-000000000000, 403", "/student/nowhere, 404"})
    void aPageThatRefusesIsInTheHouseStyleAndLeadsOn(String path, int status) {
        try (var visitor = Visitor.atADesk(port)) {
            visitor.lookAroundAs("Noor Jansen").open(path);
            assertThat(visitor.status()).isEqualTo(status);
            inspector.look(visitor, "refuses");
            visitor.press("main a.btn");
            assertThat(visitor.path()).isEqualTo("/student");
        }
    }

    @Test
    void whatIsTooLongOrTooLateKeepsItsTextForEverybody() {
        var team = world.team();
        var form = "/coach/students/" + team.student() + "/notes/new";
        try (var visitor = signIn(Visitor.whoseScriptsStayAway(port), team.coach())) {
            send(visitor.open(form), "x".repeat(3_000_000), 413);
            visitor.open(form)
                    .page()
                    .evaluate("document.querySelectorAll('[name=_csrf]').forEach(i => i.value = 'gone')");
            send(visitor, "Ze durfde te bellen.", 419);
            visitor.open(form).page().context().clearCookies();
            send(visitor, "Ze durfde te bellen.", 419);
        }
    }

    @Test
    void whatSomebodyElseSavedFirstAndWhatWasSavedAreSaidToEverybody() {
        var team = world.team();
        try (var visitor = signedIn(team.leader())) {
            visitor.open("/team/companies/new").page().locator("#name").fill("Bakkerij De Vroege Vogel");
            visitor.press("main form .form-buttons button");
            assertThat(visitor.page().locator(".flash").count()).isEqualTo(1);
            inspector.look(visitor, "saved");
            var form = visitor.path() + "/edit";
            visitor.open(form).page().locator("#name").fill("Bakkerij De Late Vogel");
            try (var second = signedIn(team.leader())) {
                second.open(form).page().locator("#name").fill("Bakkerij De Vlugge Vogel");
                second.press("main form .form-buttons button");
                assertThat(second.status()).isEqualTo(200);
            }
            visitor.press("main form .form-buttons button");
            assertThat(visitor.status()).isEqualTo(409);
            inspector.look(visitor, "somebody was first");
        }
    }

    private void send(Visitor visitor, String text, int status) {
        visitor.page().evaluate("text => document.querySelector('#text').value = text", text);
        visitor.press(visitor.page()
                .locator("#note-page .form-buttons button[type=submit]")
                .first());
        assertThat(visitor.status()).isEqualTo(status);
        inspector.look(visitor, "refused with " + status);
    }

    private void walkAs(AccountId account) {
        try (var visitor = signedIn(account)) {
            walk(visitor);
        }
    }

    private Visitor signedIn(AccountId account) {
        return signIn(Visitor.atADesk(port), account);
    }

    private Visitor signIn(Visitor visitor, AccountId account) {
        return visitor.signIn(behind.letIn(account), "bijrijder-demo");
    }

    private Set<String> walk(Visitor visitor) {
        return follow(visitor, ALIKE, true);
    }

    /** Follows links from here, to a few pages of each kind, to the first search without an answer, and into the forms. */
    private Set<String> follow(Visitor visitor, int alike, boolean withForms) {
        var kinds = new HashMap<String, Integer>();
        var known = new HashSet<String>();
        Queue<String> waiting = new ArrayDeque<>(List.of(visitor.path(), "/account/sessions"));
        while (!waiting.isEmpty() && known.size() < MOST) {
            var path = waiting.remove();
            if (known.contains(path) || kinds.getOrDefault(Inspector.kind(path), 0) >= alike) {
                continue;
            }
            known.add(path);
            kinds.merge(Inspector.kind(path), 1, Integer::sum);
            visitor.open(path);
            assertThat(visitor.status()).as("status of %s", path).isEqualTo(200);
            links(visitor).forEach(waiting::add);
            if (visitor.page().locator("main form[method=get] input[name=q]").count() > 0) {
                waiting.add(path.replaceFirst("\\?.*", "") + "?q=wie+zoekt+die+vindt+niet");
            }
            inspector.look(visitor, "");
            if (withForms) {
                inspector.sendEmpty(visitor);
            }
        }
        return Map.copyOf(kinds).keySet();
    }

    private static Stream<String> links(Visitor visitor) {
        var here = URI.create(visitor.page().url());
        var all = (List<?>) visitor.page()
                .evaluate("[...document.querySelectorAll('a[href]:not([download])')].map(link => link.href)");
        return all.stream()
                .map(link -> URI.create((String) link))
                .filter(link -> here.getAuthority().equals(link.getAuthority()))
                .map(link -> link.getRawPath() + (link.getRawQuery() == null ? "" : "?" + link.getRawQuery()))
                .filter(link -> !link.contains("locale="));
    }
}
