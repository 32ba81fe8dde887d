package nl.bijrijder.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.bijrijder.guidance.note.Audience;
import nl.bijrijder.guidance.note.ConversationKind;
import nl.bijrijder.guidance.note.NoteContent;
import nl.bijrijder.guidance.note.NoteFixture;
import nl.bijrijder.guidance.note.NoteId;
import nl.bijrijder.guidance.note.Notes;
import nl.bijrijder.guidance.note.WriteNote;
import nl.bijrijder.route.NextStepId;
import nl.bijrijder.route.NextSteps;
import nl.bijrijder.route.PlanNextStep;
import nl.bijrijder.shared.Initiative;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One screen before a conversation: what was agreed, what was done, what came in since. */
@ApplicationTest
class PreparePageTests {

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private Notes notes;

    @Autowired
    private NextSteps steps;

    @Autowired
    private BehindTheScenes behind;

    @Test
    void showsThePreviousConversationAndWhatCameSince() {
        var team = world.team();
        var today = world.today();
        plan(team, "Van voor het gesprek", null);
        talk(team, "Een oud gesprek", today.minusDays(90));
        plan(team, "Ook van ervoor", null);
        talk(team, "Het vorige gesprek", today.minusDays(9));
        NoteFixture.write(notes, world, team.leader(), team.student(), Audience.TEAM, "Nog korter geleden");
        write(team, ConversationKind.TEAM, "Besproken in het team", today);
        write(team, ConversationKind.TEAM, "Veel eerder in het team besproken", today.minusDays(60));
        NoteFixture.write(notes, world, team.coach(), team.student(), Audience.DRAFT, "Nog niet af");
        age(team, "Een oud gesprek", 90);
        age(team, "Het vorige gesprek", 9);
        age(team, "Veel eerder", 60);
        var page = pages.page(team.coach(), address(team.student()));
        assertThat(page.select("section:has(#prepare-last) .note-text").text()).isEqualTo("Nog korter geleden");
        assertThat(page.select("section:has(#prepare-since)").text())
                .contains("Besproken in het team")
                .doesNotContain("Een oud gesprek", "Veel eerder in het team", "Nog niet af");
        assertThat(page.select("a.btn:contains(Verder met je concept)")).hasSize(1);
        assertThat(page.select("a.btn-primary").attr("href")).endsWith("/notes/new");
        assertThat(page.text()).doesNotContain("??");
    }

    @Test
    void showsStepsThatAreLateOpenAndDoneSince() {
        var team = world.team();
        talk(team, "Gesproken", world.today().minusDays(3));
        age(team, "Gesproken", 3);
        plan(team, "Te laat", world.today().plusDays(1));
        plan(team, "Nog open", null);
        var step = plan(team, "Gedaan sindsdien", null);
        world.<@Nullable Object>as(team.coach(), user -> {
            steps.done(user, step);
            return null;
        });
        behind.jdbc()
                .sql("update next_step set due_on = app_today() - 5 where student_id = ? and text = 'Te laat'")
                .param(team.student().value())
                .update();
        var listed = pages.page(team.coach(), address(team.student())).select("section:has(#prepare-steps) li");
        assertThat(listed.eachText()).hasSize(3);
        assertThat(listed.get(0).text()).contains("Te laat", "te laat: was voor");
        assertThat(listed.get(1).text()).isEqualTo("Nog open");
        assertThat(listed.get(2).text()).contains("Gedaan sindsdien", "gedaan op");
    }

    @Test
    void saysWhatToDoWhenNothingIsThere() {
        var team = world.team();
        var page = pages.page(team.coach(), address(team.student()));
        assertThat(page.select(".empty").text()).contains("Begin met kennismaken");
        assertThat(page.text())
                .contains("Vraag Stan wat een goede eerste stap is")
                .doesNotContain("??");
        assertThat(pages.page(team.coach(), "/coach/students/" + team.student())
                        .select("a[href=" + address(team.student()) + "]"))
                .hasSize(1);
    }

    @Test
    void isOnRecordAndNotForOthers() {
        var team = world.team();
        pages.page(team.coach(), address(team.student()));
        assertThat(behind.jdbc()
                        .sql("select count(*) from student_access where student_id = ? and act = 'FILE_READ'")
                        .param(team.student().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(pages.open(world.team().coach(), address(team.student()))).hasStatus(404);
        assertThat(pages.open(team.coach(), address(StudentId.random()))).hasStatus(404);
        assertThat(pages.open(team.studentAccount(), address(team.student()))).hasStatus(403);
        assertThat(pages.open(world.managerAccount(), address(team.student()))).hasStatus(403);
    }

    @Test
    void asksTheDatabaseAsOftenForThirtyNotes() {
        var team = world.team();
        talk(team, "Gesproken", world.today().minusDays(3));
        plan(team, "Stap", null);
        pages.page(team.coach(), address(team.student()));
        var forOne = Statements.count(() -> pages.page(team.coach(), address(team.student())));
        for (var i = 0; i < 29; i++) {
            write(team, ConversationKind.TEAM, "Overleg " + i, world.today());
            plan(team, "Stap " + i, null);
        }
        assertThat(Statements.count(() -> pages.page(team.coach(), address(team.student()))))
                .isEqualTo(forOne);
        assertThat(pages.page(team.coach(), address(team.student())).text()).contains("Nog 9 dingen op de tijdlijn");
    }

    private NextStepId plan(World.Team team, String text, @Nullable LocalDate due) {
        var command = new PlanNextStep(NextStepId.random(), team.student(), text, due, Initiative.COACH);
        return world.as(team.coach(), user -> steps.plan(user, command));
    }

    private void talk(World.Team team, String text, LocalDate day) {
        write(team, ConversationKind.COACHING, text, day);
    }

    private void write(World.Team team, ConversationKind kind, String text, LocalDate day) {
        var content = new NoteContent(text, null, null, null, kind, day, Set.of());
        world.as(
                team.coach(),
                user -> notes.write(user, new WriteNote(NoteId.random(), team.student(), Audience.TEAM, content)));
    }

    /** Lets a note have been written so many days ago; the trigger that keeps notes as they are steps aside for it. */
    private void age(World.Team team, String words, int days) {
        behind.jdbc()
                .sql("alter table coaching_note disable trigger coaching_note_keeps")
                .update();
        behind.jdbc()
                .sql(
                        "update coaching_note set written_at = written_at - make_interval(days => ?), published_at = published_at - make_interval(days => ?) where student_id = ? and text like ?")
                .params(days, days, team.student().value(), words + "%")
                .update();
        behind.jdbc()
                .sql("alter table coaching_note enable trigger coaching_note_keeps")
                .update();
    }

    private static String address(StudentId student) {
        return "/coach/students/" + student + "/prepare";
    }
}
