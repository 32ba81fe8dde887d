package nl.bijrijder.visit.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.DatabaseScope;
import nl.bijrijder.shared.Period;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import nl.bijrijder.visit.wish.WishFixture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class EmergencyPageTests {

    private static final String OWN = "/student/emergency";

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private World.Team team;
    private WishFixture fixture;
    private WishFixture.Group group;
    private AccountId colleague;
    private String sheet;

    @BeforeEach
    void aVisitThatACoachComesAlongOn() {
        team = world.team();
        fixture = new WishFixture(beans);
        group = fixture.group(team, 2);
        colleague =
                world.member(team, "Collega", false, Period.from(world.today().minusDays(9)));
        fixture.comeAlong(group, team.coach());
        sheet = "/coach/visits/" + group.visit() + "/emergency";
        day(3);
    }

    private void day(int fromToday) {
        behind.jdbc()
                .sql("update company_visit set visit_on = ? where id = ?")
                .params(world.today().plusDays(fromToday), group.visit().value())
                .update();
    }

    private static Map<String, String> form(int version, String who, String phone) {
        var fields = new HashMap<String, String>();
        fields.put("version", Integer.toString(version));
        fields.put("firstWho", who);
        fields.put("firstRelation", "moeder");
        fields.put("firstPhone", phone);
        return fields;
    }

    private void say(int student, String who, String phone) {
        assertThat(pages.send(group.accounts().get(student), OWN, form(0, who, phone)))
                .hasRedirectedUrl(OWN);
    }

    @Test
    void aStudentSaysWhoIsCalledAndTheTeamReadsAndChangesItOnRecord() {
        assertThat(pages.page(team.studentAccount(), "/student/visits").text()).contains("nog niemand die we kunnen");
        assertThat(pages.page(team.studentAccount(), "/student").select(".own-file a[href=" + OWN + "]"))
                .hasSize(1);
        say(0, "Fatima Bakker", "06 00000001");
        assertThat(pages.page(team.studentAccount(), "/student/visits").text())
                .doesNotContain("nog niemand die we kunnen");
        var place = "/coach/students/" + team.student() + "/emergency";
        assertThat(pages.page(team.coach(), "/coach/students/" + team.student()).select("a[href=" + place + "]"))
                .hasSize(1);
        var page = pages.page(colleague, place);
        assertThat(page.select("#firstWho").val()).isEqualTo("Fatima Bakker");
        assertThat(page.text()).contains("ziet dat jij dit las").doesNotContain("??", "PersonName");
        assertThat(pages.send(colleague, place, form(1, "Oom Ben", "06 00000002")))
                .hasRedirectedUrl(place);
        var seen = pages.page(team.studentAccount(), "/student/file").text();
        assertThat(seen).contains("las wie we voor jou bellen", "veranderde wie we voor jou bellen");
        assertThat(pages.open(world.team().coach(), place)).hasStatus(404);
        assertThat(pages.send(world.team().coach(), place, form(2, "X", "06 00000003")))
                .hasStatus(404);
    }

    @Test
    void from18OnOnlyTheStudentChanges() {
        behind.jdbc()
                .sql("update student set born_on = ? where id = ?")
                .params(world.today().minusYears(18), team.student().value())
                .update();
        say(0, "Fatima Bakker", "06 00000001");
        var place = "/coach/students/" + team.student() + "/emergency";
        var page = pages.page(team.coach(), place);
        assertThat(page.select("form[action=" + place + "]")).isEmpty();
        assertThat(page.select("a[href=tel:0600000001]")).hasSize(1);
        assertThat(pages.send(team.coach(), place, form(1, "Oom Ben", "06 00000002")))
                .hasStatus(422);
        assertThat(pages.page(team.studentAccount(), OWN).select("#firstWho").val())
                .isEqualTo("Fatima Bakker");
    }

    @Test
    void refusesBesideTheFieldAndKeepsTheText() {
        var empty = pages.send(team.studentAccount(), OWN, Map.of("version", "0"));
        assertThat(empty).hasStatus(422);
        assertThat(Pages.html(empty).select("#firstWho-error").text()).contains("Vul iemand in");
        var nameless = pages.send(team.studentAccount(), OWN, form(0, "", "06 00000001"));
        assertThat(nameless).hasStatus(422);
        assertThat(Pages.html(nameless).select("#firstWho-error").text()).contains("hoe deze persoon heet");
        assertThat(Pages.html(nameless).select("#firstPhone").val()).isEqualTo("06 00000001");
        for (var wrong : List.of("", "bel maar", "12345", "()()()()", "0".repeat(31))) {
            var answer = pages.send(team.studentAccount(), OWN, form(0, "Fatima", wrong));
            assertThat(answer).as(wrong).hasStatus(422);
            assertThat(Pages.html(answer).select("#firstPhone-error").text()).isNotEmpty();
            assertThat(Pages.html(answer).select("#firstWho").val()).isEqualTo("Fatima");
        }
        var unread = pages.send(team.studentAccount(), OWN, Map.of("version", "een", "firstPhone", "06 00000001"));
        assertThat(unread).hasStatus(422);
        assertThat(Pages.html(unread).select("#firstPhone").val()).isEqualTo("06 00000001");
        say(0, "Fatima", "+31 (0)6 00000001");
        assertThat(pages.send(team.studentAccount(), OWN, Map.of("version", "1")))
                .as("nobody any more")
                .hasStatus(302);
        assertThat(pages.page(team.studentAccount(), OWN).select("#firstWho").val())
                .isEmpty();
    }

    @Test
    void listsStudentsWithoutEmergencyContactFirst() {
        say(0, "Fatima Bakker", "06 00000001");
        for (var reader : List.of(team.coach(), team.leader())) {
            var page = pages.page(reader, sheet);
            assertThat(page.text())
                    .contains("Fatima Bakker", "112", "Voor 1 student is er niemand", "want jij")
                    .doesNotContain("??", "PersonName");
            assertThat(page.select(".call-row h2").eachText().get(0)).startsWith("Klas1");
            assertThat(page.select("a[href=tel:0600000001], a[href=tel:112]")).hasSize(2);
            assertThat(page.select("a[href=tel:112]").text()).isEqualTo("Bel 112");
            assertThat(page.select("a[href=/coach/students/" + group.students().get(1) + "/emergency]"))
                    .hasSize(1);
            assertThat(page.select("a[download][href=" + sheet + ".pdf]")).hasSize(1);
        }
        for (var stranger : List.of(colleague, world.team().coach())) {
            assertThat(pages.open(stranger, sheet)).hasStatus(404);
            assertThat(pages.open(stranger, sheet + ".pdf")).hasStatus(404);
        }
        assertThat(pages.page(colleague, "/coach/visits/" + group.visit()).select("a[href=" + sheet + "]"))
                .isEmpty();
        for (var from : List.of("", "/day")) {
            assertThat(pages.page(team.coach(), "/coach/visits/" + group.visit() + from)
                            .select("a[href=" + sheet + "]"))
                    .hasSize(1);
        }
        assertThat(pages.page(team.studentAccount(), "/student/file").text()).contains("las wie we voor jou bellen");
        assertThat(behind.count("student_access where act = 'EMERGENCY_READ' and student_id = '"
                        + group.students().get(1) + "'"))
                .as("nothing to read, nothing on record")
                .isZero();
    }

    @Test
    void outsideItsDaysTheListSaysWhenItOpensAndNothingElse() {
        say(0, "Fatima Bakker", "06 00000001");
        for (var closed : List.of(8, -2)) {
            day(closed);
            var page = pages.page(team.coach(), sheet);
            assertThat(page.text())
                    .contains(closed > 0 ? "De lijst gaat open op" : "De lijst was open tot en met")
                    .doesNotContain("Fatima", "Stan", "??");
            assertThat(pages.open(team.coach(), sheet + ".pdf")).hasStatus(404);
        }
        for (var open : List.of(7, 0, -1)) {
            day(open);
            assertThat(pages.page(team.coach(), sheet).text()).contains("Fatima");
        }
        behind.jdbc()
                .sql(
                        "update company_visit set status = 'CANCELLED', cancel_reason = 'Ziek', cancelled_at = app_now() where id = ?")
                .param(group.visit().value())
                .update();
        assertThat(pages.page(team.coach(), sheet).text()).doesNotContain("Fatima");
    }

    @Test
    void theListIsThereOnPaper() throws Exception {
        say(0, "Fatima Bakker", "06 00000001");
        var answer = pages.open(team.coach(), sheet + ".pdf");
        assertThat(answer).hasStatus(200);
        try (var pdf = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Noodlijst", "Fatima Bakker", "06 00000001", "Niemand om te bellen", "112");
        }
        assertThat(answer.getResponse().getHeader("Content-Disposition")).contains("noodlijst-");
    }

    @Test
    void theDatabaseShowsItToTheStudentAndTheTeamOnly() {
        say(0, "Fatima Bakker", "06 00000001");
        var other = world.team();
        for (var who : List.of(team.studentAccount(), team.coach(), team.leader())) {
            assertThat(rows(who)).isEqualTo(1);
        }
        for (var who : List.of(
                group.accounts().get(1),
                other.coach(),
                other.leader(),
                other.studentAccount(),
                world.managerAccount())) {
            assertThat(rows(who)).isZero();
        }
        assertThatThrownBy(() -> update(
                        team.studentAccount(),
                        "insert into emergency_contact (student_id, team_id, version, saved_by, saved_at) values ('"
                                + group.students().get(1) + "', '" + team.id() + "', 1, '" + team.studentAccount()
                                + "', app_now())"))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void oneStudentOrThirtyCostTheSame() {
        var few = cost(1);
        assertThat(cost(30)).isEqualTo(few);
    }

    private long cost(int size) {
        group = fixture.group(team, size);
        day(3);
        var place = "/coach/visits/" + group.visit() + "/emergency";
        for (var number = 0; number < size; number++) {
            pages.send(group.accounts().get(number), OWN, form(0, "Fatima", "06 00000001"));
        }
        return Statements.count(() -> pages.page(team.leader(), place));
    }

    private int rows(AccountId who) {
        return DatabaseScope.of(world.user(who)).call(() -> new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql("select count(*) from emergency_contact")
                        .query(Integer.class)
                        .single()));
    }

    private int update(AccountId who, String sql) {
        return DatabaseScope.of(world.user(who)).call(() -> new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql(sql).update()));
    }
}
