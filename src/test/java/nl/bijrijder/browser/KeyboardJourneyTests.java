package nl.bijrijder.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The three jobs people come for, from the start page until it is saved, with a keyboard and nothing else. */
@BrowserTest
class KeyboardJourneyTests {

    @LocalServerPort
    private int port;

    @Autowired
    private World world;

    @Autowired
    private BehindTheScenes behind;

    private World.Team team;

    @BeforeEach
    void aTeam() {
        team = world.team();
    }

    @Test
    void aCoachWritesANote() {
        try (var visitor = signedIn(team.coach())) {
            var keyboard = new Keyboard(visitor).goesRound();
            keyboard.skipToTheContent().tabTo("a[href$='/notes/new']").enter();
            keyboard.type("Stan durfde het bedrijf zelf te bellen.")
                    .tabTo("input[name=audience]")
                    .press("ArrowDown")
                    .tabTo("#nextStep")
                    .type("Schrijf op wat ze zeiden")
                    .tabTo(".note-lenses summary")
                    .press("Enter")
                    .tabTo("input[name=lenses]")
                    .press("Space")
                    .tabTo(".form-buttons button[type=submit]")
                    .enter();
            assertThat(visitor.page().locator(".flash").count()).isEqualTo(1);
            assertThat(visitor.page().locator("main").innerText()).contains("Stan durfde", "Schrijf op");
            report("a note", keyboard);
        }
    }

    @Test
    void aStudentPlansAStepAndTicksItOff() {
        try (var visitor = signedIn(team.studentAccount())) {
            var keyboard = new Keyboard(visitor).goesRound();
            keyboard.skipToTheContent()
                    .tabTo(".own-step-summary")
                    .press("Enter")
                    .tabTo("#text")
                    .type("Bel de kapper")
                    .tabTo("form[action='/student/steps'] button")
                    .enter();
            assertThat(visitor.page().locator(".next-step-text").innerText()).isEqualTo("Bel de kapper");
            keyboard.skipToTheContent().tabTo("form[action$='/done'] button").enter();
            assertThat(visitor.page().locator(".step-row.is-done").innerText()).contains("Bel de kapper");
            report("a step", keyboard);
        }
    }

    @Test
    void aTeamLeaderPlansAVisit() {
        try (var visitor = signedIn(team.leader())) {
            var keyboard = new Keyboard(visitor).goesRound();
            keyboard.skipToTheContent().tabTo("a[href='/team/visits/new']").enter();
            keyboard.skipToTheContent().tabTo("#newCompanyName").type("Zorgboerderij 't Hoefijzer");
            keyboard.tabTo("#newContactName").type("Anneke 't Hoen");
            keyboard.tabTo("#newContactEmail").type("anneke@hoefijzer.example");
            keyboard.tabTo("#title").type("Kijken op de boerderij");
            keyboard.tabTo("#groupName").type("Klas 3Z");
            keyboard.tabTo("#groupSize").type("18");
            keyboard.tabTo("#visitOn").type(keys(aSchoolDayNextYear()));
            keyboard.tabTo("#startsAt").type("0930AM");
            keyboard.tabTo("#endsAt").type("1130AM");
            keyboard.tabTo("input[name=safetyGear]").press("Space");
            keyboard.tabTo("#safetyGearWhat").type("Laarzen");
            keyboard.tabTo("main .form-buttons button[type=submit]").enter();
            assertThat(visitor.page().locator("h1").innerText()).isEqualTo("Kijken op de boerderij");
            report("a visit", keyboard);
        }
    }

    private Visitor signedIn(AccountId account) {
        return Visitor.atADesk(port).signIn(behind.letIn(account), "bijrijder-demo");
    }

    private static void report(String job, Keyboard keyboard) {
        System.out.printf("keyboard only: %s in %d stops%n", job, keyboard.stops());
    }

    /** A day whose number is its month's, so that it is typed alike wherever the browser comes from. */
    private LocalDate aSchoolDayNextYear() {
        var year = world.today().getYear() + 1;
        return IntStream.rangeClosed(2, 11)
                .mapToObj(number -> LocalDate.of(year, number, number))
                .filter(day -> day.getDayOfWeek().getValue() < 6)
                .findFirst()
                .orElseThrow();
    }

    private static String keys(LocalDate day) {
        return "%02d%02d%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
