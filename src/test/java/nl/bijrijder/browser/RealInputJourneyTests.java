package nl.bijrijder.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * One student's way into Bijrijder, in a real browser with real input: the manager brings in qualifications and the student,
 * the team leader makes a plan and a visit, the coach writes a long note, the student reads it, and the other team sees none
 * of it.
 */
@BrowserTest
class RealInputJourneyTests {

    private static final String PASSWORD = "op de fiets naar school";

    /** 1,500 characters as a coach types them: quotes of every kind, diacritics, an emoji, a blank line, a list. */
    private static final String NOTE = note();

    @LocalServerPort
    private int port;

    @Autowired
    private Clock clock;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final String email = "zoe." + tag + "@wilgenhof.example";
    private final String planName = "Helpen in de zorg " + tag;
    private final String visitTitle = "Kijken bij Zorgboerderij 't Hoefijzer " + tag;
    private final String step = "Bel zorgboerderij 't Hoefijzer en vraag: \"mag ik een dag meelopen?\"";

    @Test
    void fromAListOfQualificationsToANoteTheStudentReads() {
        importQualifications();
        var code = addStudent();
        var planPath = planARoute();
        var studentPath = writeTheNote();
        var visitPath = planAVisit();
        studentReads(code);
        othersSeeNothing(studentPath, planPath, visitPath);
    }

    private void importQualifications() {
        try (var fatima = Visitor.atADesk(port)) {
            fatima.lookAroundAs("Fatima Bouzid").open("/manage/qualifications/import");
            var page = fatima.page();
            page.locator("input[type=file]")
                    .setInputFiles(new FilePayload(
                            "kwalificaties.csv", "text/csv", qualifications().getBytes(StandardCharsets.UTF_8)));
            fatima.press("main form button[type=submit]");
            assertThat(page.locator("[data-count=REFUSED]").innerText()).isEqualTo("3");
            assertThat(Integer.parseInt(page.locator("[data-count=NEW]").innerText()))
                    .isEqualTo(40);
            fatima.findsNoBarrier();
            fatima.press("main form button[type=submit]");
            fatima.open("/manage/qualifications?q=" + tag);
            assertThat(page.locator("main").innerText()).contains("40 kwalificaties");
        }
    }

    private String addStudent() {
        try (var fatima = Visitor.atADesk(port)) {
            fatima.lookAroundAs("Fatima Bouzid").open("/manage/students/new");
            var page = fatima.page();
            page.locator("#givenName").fill("Zoë");
            page.locator("#infix").fill("van der");
            page.locator("#familyName").fill("Één-Öztürk");
            page.locator("#bornOn").fill(today().minusYears(15).toString());
            page.locator("#email").fill(email);
            page.selectOption("#team", new SelectOption().setLabel("Zorg & Welzijn"));
            page.locator("#organisation option", new Page.LocatorOptions().setHasText("Wilgenhof College"))
                    .first()
                    .evaluate("option => option.selected = true");
            page.locator("#startsOn").fill(today().minusMonths(2).toString());
            fatima.press("main form button[type=submit]");
            return page.locator(".secret").innerText();
        }
    }

    private String planARoute() {
        try (var ingrid = Visitor.atADesk(port)) {
            ingrid.lookAroundAs("Ingrid de Wit").open("/team/plans/new?q=" + tag);
            var page = ingrid.page();
            var offered = page.locator("#qualification option").allInnerTexts();
            assertThat(offered).hasSize(21).noneMatch(option -> option.contains("Niveau drie"));
            page.locator("#qualification").selectOption(new SelectOption().setIndex(1));
            page.locator("#name").fill(planName);
            page.locator("input[name=profile]").last().check();
            page.locator("input[name=pathway]").first().check();
            ingrid.press("form[action='/team/plans'] button[type=submit]");
            assertThat(page.locator("h1").innerText()).isEqualTo(planName);
            var planPath = ingrid.path();

            page.getByLabel("Zoë van der Één-Öztürk").check();
            ingrid.press("form[action$='/students'] button[type=submit]");
            assertThat(page.locator("[role=status]").first().isVisible()).isTrue();
            return planPath;
        }
    }

    private String writeTheNote() {
        try (var sanne = Visitor.onAPhone(port)) {
            sanne.lookAroundAs("Sanne Vermeer");
            var page = sanne.page();
            page.locator(".student-row", new Page.LocatorOptions().setHasText("Zoë"))
                    .locator("a[href$='/notes/new']")
                    .click();
            page.locator("[id='content.text']").fill(NOTE);
            page.locator("[id='content.outcome.agreement']").fill("Zoë belt zelf; ik zit ernaast.");
            page.locator("[id='content.outcome.nextStep']").fill(step);
            page.locator("[id='content.outcome.nextStepDue']")
                    .fill(today().plusDays(5).toString());
            page.locator("input[name=audience][value=STUDENT]").check();
            sanne.findsNoBarrier();
            sanne.press("main form button[type=submit]");
            assertThat(page.locator(".note-text").first().textContent()).isEqualTo(NOTE);
            return sanne.path().replaceAll("[?#].*", "");
        }
    }

    private String planAVisit() {
        try (var ingrid = Visitor.onAPhone(port)) {
            ingrid.lookAroundAs("Ingrid de Wit").open("/team/visits/new");
            var page = ingrid.page();
            page.locator("details:has([id='newCompany.name']) > summary").click();
            page.locator("[id='newCompany.name']").fill("Zorgboerderij 't Hoefijzer " + tag);
            page.locator("[id='newCompany.town']").fill("Veerdam");
            page.locator("details:has([id='newContact.name']) > summary").click();
            page.locator("[id='newContact.name']").fill("Anneke 't Hoen");
            page.locator("[id='newContact.email']").fill("anneke@hoefijzer.example");
            page.locator("[id='plan.title']").fill(visitTitle);
            page.locator("[id='plan.group.name']").fill("Klas 3Z");
            page.locator("[id='plan.group.size']").fill("18");
            page.locator("[id='plan.timing.day']").fill(nextTuesday().toString());
            page.locator("[id='plan.timing.startsAt']").fill("09:30");
            page.locator("[id='plan.timing.endsAt']").fill("12:00");
            ingrid.press("main form button[type=submit]");
            assertThat(page.locator(".error-summary").innerText())
                    .as("without an answer on safety gear")
                    .containsIgnoringCase("veilig");
            assertThat(page.locator("[id='plan.title']").inputValue()).isEqualTo(visitTitle);
            page.locator("input[name='plan.agreements.safetyGear'][value=true]").check();
            page.locator("[id='plan.agreements.safetyGearWhat']").fill("Laarzen");
            ingrid.press("main form button[type=submit]");
            if (page.locator(".visit-clashes").count() > 0) {
                // the demo world's holidays are real ones; a day in one is said, and may be saved all the same
                ingrid.press("main form button[type=submit]");
            }
            assertThat(page.locator("h1").innerText()).contains(visitTitle);
            var visitPath = ingrid.path();
            ingrid.open("/team/visits");
            assertThat(page.locator("main").innerText()).contains(visitTitle);
            return visitPath;
        }
    }

    private void studentReads(String code) {
        try (var zoe = Visitor.onAPhone(port)) {
            zoe.open("/welcome");
            var page = zoe.page();
            page.locator("#email").fill(email);
            page.locator("#code").fill(code);
            page.locator("#password").fill(PASSWORD);
            zoe.press("main form button[type=submit]");
            zoe.signIn(email, PASSWORD);
            assertThat(zoe.path()).isEqualTo("/student");
            assertThat(page.locator(".next-step-text").innerText()).isEqualTo(step);
            assertThat(page.locator(".note-text").first().textContent()).isEqualTo(NOTE);
            assertThat(page.locator("svg.road").isVisible()).isTrue();
            assertThat(page.locator("main").innerText()).contains("Kwalificatie twee");
            zoe.findsNoBarrier().scrollsOnlyDown();
        }
    }

    private void othersSeeNothing(String studentPath, String planPath, String visitPath) {
        try (var tom = Visitor.atADesk(port)) {
            tom.lookAroundAs("Tom Willemsen");
            assertThat(tom.page().locator("main").innerText()).doesNotContain("Zoë");
            assertNotFound(tom, studentPath);
            assertNotFound(tom, studentPath + "/notes/new");
        }
        try (var bas = Visitor.atADesk(port)) {
            bas.lookAroundAs("Bas Hendriks");
            assertNotFound(bas, studentPath);
            assertNotFound(bas, planPath);
            assertNotFound(bas, visitPath);
            bas.open("/team/visits");
            assertThat(bas.page().locator("main").innerText()).doesNotContain(visitTitle);
        }
        try (var yusuf = Visitor.onAPhone(port)) {
            yusuf.lookAroundAs("Yusuf Yılmaz");
            assertThat(yusuf.page().locator("body").innerText()).doesNotContain(step);
            assertThat(yusuf.page()
                            .navigate("http://127.0.0.1:" + port + studentPath)
                            .status())
                    .isEqualTo(403);
        }
        try (var peter = Visitor.atADesk(port)) {
            peter.lookAroundAs("Peter Smit");
            assertThat(peter.page()
                            .navigate("http://127.0.0.1:" + port + studentPath)
                            .status())
                    .isEqualTo(403);
        }
    }

    private void assertNotFound(Visitor visitor, String path) {
        assertThat(visitor.page().navigate("http://127.0.0.1:" + port + path).status())
                .as(path)
                .isEqualTo(404);
        assertThat(visitor.page().locator("body").innerText())
                .contains("Niet gevonden")
                .doesNotContain("Zoë");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDate nextTuesday() {
        return today().plusWeeks(3).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
    }

    /** 43 rows: 20 of level 2, 20 of level 3, two names twice, and three that must be refused. */
    private String qualifications() {
        var csv =
                new StringBuilder("\uFEFFdossier_crebo,dossier_name,qualification_crebo,qualification_name,level_type,"
                        + "level,pathways,domain\r\n");
        var first = 60_000 + Math.floorMod(tag.hashCode(), 39_000);
        for (var row = 0; row < 40; row++) {
            var level = row < 20 ? 2 : 3;
            var name = level == 2 ? "Kwalificatie twee, café en crèche " + tag : "Niveau drie " + row + " " + tag;
            csv.append("%05d,\"Dossier, groot %d\",%05d,\"%s\",%s,%d,BOL/BBL,Zorg en welzijn\r\n"
                    .formatted(50_000 + row / 4, row / 4, first + row, name, kind(level), level));
        }
        return csv.append("50000,Dossier,12,Te korte code,basisberoepsopleiding,2,BOL,Zorg en welzijn\r\n")
                .append("50000,Dossier,99998,,basisberoepsopleiding,2,BOL,Zorg en welzijn\r\n")
                .append("50000,Dossier,99999,Geen niveau,basisberoepsopleiding,negen,BOL,Zorg en welzijn\r\n")
                .toString();
    }

    private static String kind(int level) {
        return level == 2 ? "basisberoepsopleiding" : "vakopleiding";
    }

    private static String note() {
        var opening = """
                Zoë kwam zélf langs. "Ik dúrf niet te bellen," zei ze, 'want wat als ze nee zeggen?'
                We hebben het geoefend: eerst ik als bedrijf, toen zij. Ze lachte om mijn „strenge” stem 🙂.

                Wat hielp:
                – opschrijven wat je wilt vragen;
                – één vraag tegelijk, & rustig ademhalen;
                – weten dat <nee> ook een antwoord is (100% oké).

                """;
        var text = new StringBuilder(opening);
        while (text.length() < 1_500) {
            text.append("Ze vertelde over haar oma in ’s-Hertogenbosch, die zij elke zondag helpt met eten. ");
        }
        return text.substring(0, 1_499).strip() + "!";
    }
}
