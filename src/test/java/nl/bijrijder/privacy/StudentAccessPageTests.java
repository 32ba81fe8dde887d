package nl.bijrijder.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.bijrijder.guidance.note.Audience;
import nl.bijrijder.guidance.note.NoteFixture;
import nl.bijrijder.guidance.note.Notes;
import nl.bijrijder.shared.Period;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class StudentAccessPageTests {

    private static final String PAGE = "/student/file";

    @Autowired
    private World world;

    @Autowired
    private Pages pages;

    @Autowired
    private Notes notes;

    @Autowired
    private BehindTheScenes behind;

    @Test
    void aStudentSeesWhoDidWhatAndWhy() {
        var team = world.team();
        NoteFixture.write(notes, world, team.coach(), team.student(), Audience.TEAM, "Geheimpje");
        pages.page(team.leader(), "/coach/students/" + team.student());
        var page = pages.page(team.studentAccount(), PAGE);
        var lines = page.select(".access-lines li");
        assertThat(lines.get(0).text()).contains("Leonie", "keek in je dossier", "als leider van jouw team (sinds");
        assertThat(lines.get(1).text()).contains("Coen", "schreef een notitie over je", "als lid van jouw team (sinds");
        assertThat(lines.get(3).text()).contains("zette je in Bijrijder", "als beheerder");
        assertThat(page.select(".access-day")).hasSize(1);
        assertThat(page.text()).doesNotContain("Geheimpje").doesNotContain("??");
    }

    @Test
    void whatAStudentDidIsSaidAsYou() {
        var team = world.team();
        var step = Map.of("id", java.util.UUID.randomUUID().toString(), "text", "Bellen", "dueOn", "");
        assertThat(pages.send(team.studentAccount(), "/student/steps", step)).hasStatus3xxRedirection();
        assertThat(pages.page(team.studentAccount(), PAGE)
                        .select(".access-lines li")
                        .get(0)
                        .text())
                .contains("Jij zette een volgende stap op je route")
                .doesNotContain("Stan");
    }

    @Test
    void daysStandApartLatestFirst() {
        var team = world.team();
        pages.page(team.coach(), "/coach/students/" + team.student());
        behind.jdbc()
                .sql(
                        "update student_access set at = at - interval '3 days' where student_id = ? and act <> 'FILE_READ'")
                .param(team.student().value())
                .update();
        var days = pages.page(team.studentAccount(), PAGE).select(".access-day");
        assertThat(days).hasSize(2);
        assertThat(days.get(0).select("li")).hasSize(1);
        assertThat(days.get(1).select("li")).hasSize(2);
    }

    @Test
    void theStartPageLeadsHereAndOthersDoNotGetIn() {
        var team = world.team();
        assertThat(pages.page(team.studentAccount(), "/student").select("a[href=/student/file]"))
                .hasSize(1);
        assertThat(pages.open(team.coach(), PAGE)).hasStatus(403);
        assertThat(pages.open(world.managerAccount(), PAGE)).hasStatus(403);
        assertThat(pages.open(team.studentAccount(), PAGE + "?page=-3")).hasStatus(200);
    }

    @Test
    void thirtyReadersCostNoMoreStatementsThanOne() {
        var team = world.team();
        pages.page(team.coach(), "/coach/students/" + team.student());
        var forOne = Statements.count(() -> pages.page(team.studentAccount(), PAGE));
        for (var i = 0; i < 30; i++) {
            var reader = world.member(team, "Lezer" + i, false, Period.from(world.today()));
            pages.page(reader, "/coach/students/" + team.student());
        }
        // a second page to come costs one statement more: how many there are
        assertThat(Statements.count(() -> pages.page(team.studentAccount(), PAGE)))
                .isEqualTo(forOne + 1);
        assertThat(pages.page(team.studentAccount(), PAGE).select(".access-lines li"))
                .hasSize(20);
        assertThat(pages.page(team.studentAccount(), PAGE + "?page=2").select(".access-lines li"))
                .hasSize(13);
    }
}
