package nl.bijrijder.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.bijrijder.guidance.note.Audience;
import nl.bijrijder.guidance.note.NoteFixture;
import nl.bijrijder.guidance.note.Notes;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.InSample;
import nl.bijrijder.testing.Sample;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages before anybody signed in, without anything on them, with too much on them, and those that say no. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@InSample(oneIn = 3)
class EveryStateOfAPageTests {

    private final Tour tour = new Tour();

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
        System.out.println(tour.inspector().report());
    }

    @Test
    void aTeamThatHasNothingYetIsForEverybody() {
        var team = world.team();
        Sample.of("nothing yet", 1, List.of(team.leader(), team.coach(), team.studentAccount()))
                .forEach(this::walkAs);
    }

    @Test
    void theLongestNamesAndWordsStayWithinThePage() {
        var team = world.team();
        var name = "W".repeat(100);
        var account = world.account(name);
        var student = world.student(team, account, name);
        NoteFixture.write(notes, world, team.coach(), student, Audience.STUDENT, "Kort. " + "w".repeat(100));
        NoteFixture.write(notes, world, team.coach(), student, Audience.DRAFT, "Concept " + "w".repeat(100));
        Sample.of("longest names", 1, List.of(team.leader(), team.coach(), account))
                .forEach(this::walkAs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/login?error", "/login?slow", "/login?bye", "/welcome"})
    void thePagesBeforeTheDoorAreForEverybody(String path) {
        try (var visitor = Visitor.atADesk(port)) {
            visitor.open(path);
            tour.inspector().look(visitor, path);
            if (!path.startsWith("/login")) {
                tour.inspector().sendEmpty(visitor);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"/manage, 403", "/coach/students/00000000-0000-0000-0000-000000000000, 403", "/student/nowhere, 404"})
    void aPageThatRefusesIsInTheHouseStyleAndLeadsOn(String path, int status) {
        try (var visitor = Visitor.atADesk(port)) {
            visitor.lookAroundAs("Noor Jansen").open(path);
            assertThat(visitor.status()).isEqualTo(status);
            tour.inspector().look(visitor, "refuses");
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
            visitor.open("/team/companies/new")
                    .page()
                    .locator("[id='facts.name']")
                    .fill("Bakkerij De Vroege Vogel");
            visitor.press("main form .form-buttons button");
            assertThat(visitor.page().locator(".flash").count()).isEqualTo(1);
            tour.inspector().look(visitor, "saved");
            var form = visitor.path() + "/edit";
            visitor.open(form).page().locator("[id='facts.name']").fill("Bakkerij De Late Vogel");
            try (var second = signedIn(team.leader())) {
                second.open(form).page().locator("[id='facts.name']").fill("Bakkerij De Vlugge Vogel");
                second.press("main form .form-buttons button");
                assertThat(second.status()).isEqualTo(200);
            }
            visitor.press("main form .form-buttons button");
            assertThat(visitor.status()).isEqualTo(409);
            tour.inspector().look(visitor, "somebody was first");
        }
    }

    private void send(Visitor visitor, String text, int status) {
        visitor.page().evaluate("text => document.getElementById('content.text').value = text", text);
        visitor.press(visitor.page()
                .locator("#note-page .form-buttons button[type=submit]")
                .first());
        assertThat(visitor.status()).isEqualTo(status);
        tour.inspector().look(visitor, "refused with " + status);
    }

    private void walkAs(AccountId account) {
        try (var visitor = signedIn(account)) {
            tour.everywhere(visitor);
        }
    }

    private Visitor signedIn(AccountId account) {
        return signIn(Visitor.atADesk(port), account);
    }

    private Visitor signIn(Visitor visitor, AccountId account) {
        return visitor.signIn(behind.letIn(account), "bijrijder-demo");
    }
}
