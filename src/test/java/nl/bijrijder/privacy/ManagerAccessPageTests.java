package nl.bijrijder.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import nl.bijrijder.guidance.note.Audience;
import nl.bijrijder.guidance.note.NoteFixture;
import nl.bijrijder.guidance.note.Notes;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.Period;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ManagerAccessPageTests {

    private static final String PAGE = "/manage/access";

    @Autowired
    private World world;

    @Autowired
    private Pages pages;

    @Autowired
    private Notes notes;

    @Autowired
    private BehindTheScenes behind;

    private AccountId manager;

    @BeforeEach
    void aManager() {
        manager = world.managerAccount();
    }

    @Test
    void aManagerSeesWhoAndWhatButNotAWordOfIt() {
        var team = world.team();
        NoteFixture.write(notes, world, team.coach(), team.student(), Audience.TEAM, "Geheimpje");
        var coach = lastName(team.coach());
        var page = pages.page(manager, PAGE + "?q=coen " + coach);
        assertThat(page.select(".access-log li")).hasSize(1);
        assertThat(page.select(".access-log li").text())
                .contains("Coen " + coach, "schreef een notitie over Stan", "als lid van het team (sinds");
        assertThat(page.text()).doesNotContain("Geheimpje").doesNotContain("??");
    }

    @Test
    void aStudentIsFoundByNameToo() {
        var team = world.team();
        pages.page(team.coach(), "/coach/students/" + team.student());
        var page = pages.page(
                manager, PAGE + "?q=" + lastName(team.studentAccount()).toUpperCase());
        assertThat(page.select(".access-log li")).hasSize(3);
        assertThat(page.select(".access-log li").get(0).text()).contains("keek in het dossier van Stan");
    }

    @Test
    void daysAreBoundsAndOddInputIsAnswered() {
        var team = world.team();
        var day = world.today().minusDays(40);
        // at noon: forty days of hours are a day more when the clock was put back in between
        behind.jdbc()
                .sql("update student_access set at = (?::date + time '12:00') at time zone 'Europe/Amsterdam'"
                        + " where student_id = ?")
                .params(day.toString(), team.student().value())
                .update();
        var named = PAGE + "?q=" + lastName(team.studentAccount());
        assertThat(pages.page(manager, named).select(".empty")).hasSize(1);
        assertThat(pages.page(manager, named + "&from=" + day).select(".access-log li"))
                .hasSize(2);
        assertThat(pages.page(manager, named + "&from=" + day + "&until=" + day).select(".access-log li"))
                .hasSize(2);
        assertThat(pages.page(manager, named + "&until=" + day.minusDays(1)).select(".access-log li"))
                .isEmpty();
        assertThat(pages.open(manager, PAGE + "?from=31-02-2026x")).hasStatus(422);
        assertThat(pages.open(manager, PAGE + "?until=+999999-01-01")).hasStatus(422);
        assertThat(pages.open(manager, PAGE + "?q=%25_\\'&page=1000000000")).hasStatus(200);
    }

    @Test
    void onlyManagersGetIn() {
        var team = world.team();
        assertThat(pages.open(team.leader(), PAGE)).hasStatus(403);
        assertThat(pages.open(team.studentAccount(), PAGE)).hasStatus(403);
        assertThat(pages.page(manager, "/manage").select("nav a[href=/manage/access]"))
                .hasSize(1);
    }

    @Test
    void thirtyLinesCostNoMoreStatementsThanOne() {
        var team = world.team();
        var named = PAGE + "?q=" + lastName(team.studentAccount());
        var forTwo = Statements.count(() -> pages.page(manager, named));
        for (var i = 0; i < 30; i++) {
            pages.page(
                    world.member(team, "Lezer" + i, false, Period.from(world.today())),
                    "/coach/students/" + team.student());
        }
        assertThat(Statements.count(() -> pages.page(manager, named))).isEqualTo(forTwo + 1);
        assertThat(pages.page(manager, named).select(".access-log li")).hasSize(20);
        assertThat(pages.page(manager, named).select(".pages a[rel=next]").attr("href"))
                .contains("q=" + lastName(team.studentAccount()));
        assertThat(pages.page(manager, named + "&from=&until=&page=2").select(".access-log li"))
                .hasSize(12);
    }

    private String lastName(AccountId account) {
        return world.user(account).name().familyName();
    }
}
