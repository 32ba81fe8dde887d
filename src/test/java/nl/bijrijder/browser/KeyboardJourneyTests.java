package nl.bijrijder.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.InSample;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The three jobs people come for, from the start page until it is saved, with a keyboard and nothing else. */
@BrowserTest
@InSample(oneIn = 2)
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
                    .tabTo("[id='content.outcome.nextStep']")
                    .type("Schrijf op wat ze zeiden")
                    .tabTo(".note-lenses summary")
                    .press("Enter")
                    .tabTo("input[name='content.lenses']")
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
            keyboard.skipToTheContent().tabTo("[id='newCompany.name']").type("Zorgboerderij 't Hoefijzer");
            keyboard.tabTo("[id='newContact.name']").type("Anneke 't Hoen");
            keyboard.tabTo("[id='newContact.email']").type("anneke@hoefijzer.example");
            keyboard.tabTo("[id='plan.title']").type("Kijken op de boerderij");
            keyboard.tabTo("[id='plan.group.name']").type("Klas 3Z");
            keyboard.tabTo("[id='plan.group.size']").type("18");
            keyboard.tabTo("[id='plan.timing.day']").type(keys(aSchoolDayNextYear()));
            keyboard.tabTo("[id='plan.timing.startsAt']").type("0930AM");
            keyboard.tabTo("[id='plan.timing.endsAt']").type("1130AM");
            keyboard.tabTo("input[name='plan.agreements.safetyGear']").press("Space");
            keyboard.tabTo("[id='plan.agreements.safetyGearWhat']").type("Laarzen");
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
