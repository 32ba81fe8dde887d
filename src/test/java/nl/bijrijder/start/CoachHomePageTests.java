package nl.bijrijder.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.bijrijder.guidance.coaching.AssignCoach;
import nl.bijrijder.guidance.coaching.CoachshipId;
import nl.bijrijder.guidance.coaching.Coachships;
import nl.bijrijder.guidance.note.Audience;
import nl.bijrijder.guidance.note.ConversationKind;
import nl.bijrijder.guidance.note.NoteContent;
import nl.bijrijder.guidance.note.NoteFixture;
import nl.bijrijder.guidance.note.NoteId;
import nl.bijrijder.guidance.note.Notes;
import nl.bijrijder.guidance.note.WriteNote;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class CoachHomePageTests {

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private Notes notes;

    @Autowired
    private Coachships coachships;

    @Autowired
    private BehindTheScenes behindTheScenes;

    @Test
    void showsTheTeamsStudentsToAMemberWithoutCoachships() {
        var team = world.team();
        var page = pages.page(team.coach(), "/coach");
        assertThat(page.select(".empty").text()).contains("Je coacht nu niemand");
        assertThat(page.select(".coach-others .row-title").text()).startsWith("Stan");
        assertThat(page.select(".site-nav a[aria-current]").attr("href")).isEqualTo("/coach");
        assertThat(page.text()).doesNotContain("??");
    }

    @Test
    void theOneSpokenToLongestAgoStandsOnTop() {
        var team = world.team();
        var never = world.student(team, "Nooit");
        var recent = world.student(team, "Gisteren");
        coach(team, team.student());
        coach(team, never);
        coach(team, recent);
        talk(team, team.student(), world.today().minusDays(42), null);
        talk(team, recent, world.today().minusDays(1), "Bellen");
        behindTheScenes
                .jdbc()
                .sql("update next_step set due_on = ? where student_id = ?")
                .params(world.today().minusDays(2), recent.value())
                .update();
        var rows = pages.page(team.coach(), "/coach").select("#coach-home section .student-row");
        assertThat(rows.eachText()).hasSize(3);
        assertThat(rows.get(0).text()).contains("Nooit", "Nog niet gesproken");
        assertThat(rows.get(1).text()).contains("Stan", "6 weken geleden");
        assertThat(rows.get(2).text()).contains("Gisteren", "gisteren", "Bellen", "te laat");
        assertThat(rows.get(0).select("a.btn").attr("href")).isEqualTo("/coach/students/" + never + "/notes/new");
    }

    @Test
    void theListCanBeNarrowedAndTheCountsAddUp() {
        var team = world.team();
        var recent = world.student(team, "Gisteren");
        coach(team, team.student(), world.today().minusDays(40));
        coach(team, recent);
        talk(team, recent, world.today().minusDays(1), null);
        var all = pages.page(team.coach(), "/coach");
        assertThat(all.select(".visit-filters a").eachText())
                .containsExactly("Alle 2", "Let op 1", "Lang niet gesproken 1");
        var quiet =
                pages.page(team.coach(), all.select(".visit-filters a").last().attr("href"));
        assertThat(quiet.select(".student-row .row-title").text()).startsWith("Stan");
        assertThat(quiet.select(".visit-filters [aria-current]").text()).startsWith("Lang niet gesproken");
        assertThat(pages.page(team.coach(), "/coach?show=LATE").text()).contains("Geen van jouw studenten");
        assertThat(pages.page(team.coach(), "/coach?show=NONSENSE").select(".student-row"))
                .hasSize(2);
    }

    @Test
    void onlyOnesOwnDraftsWaitToBeFinished() {
        var team = world.team();
        var draft = NoteFixture.write(notes, world, team.coach(), team.student(), Audience.DRAFT, "Nog niet af");
        assertThat(pages.page(team.coach(), "/coach").select(".coach-drafts a").attr("href"))
                .isEqualTo("/coach/notes/" + draft + "/edit");
        assertThat(pages.page(team.leader(), "/coach").select(".coach-drafts")).isEmpty();
    }

    @Test
    void othersDoNotGetIn() {
        var team = world.team();
        assertThat(pages.open(team.studentAccount(), "/coach")).hasStatus(403);
        assertThat(pages.open(world.managerAccount(), "/coach")).hasStatus(403);
        assertThat(pages.page(world.team().coach(), "/coach").html())
                .doesNotContain(team.student().toString());
    }

    @Test
    void thePageAsksTheDatabaseAsOftenForThirtyStudents() {
        var team = world.team();
        coach(team, team.student());
        talk(team, team.student(), world.today(), "Stap");
        NoteFixture.write(notes, world, team.coach(), team.student(), Audience.DRAFT, "Concept");
        var forOne = Statements.count(() -> pages.page(team.coach(), "/coach"));
        for (var i = 0; i < 29; i++) {
            var student = world.student(team, "Student" + i);
            coach(team, student);
            talk(team, student, world.today().minusDays(i), "Stap " + i);
        }
        assertThat(Statements.count(() -> pages.page(team.coach(), "/coach"))).isEqualTo(forOne);
        assertThat(pages.page(team.coach(), "/coach").select(".student-row")).hasSize(30);
    }

    private void coach(World.Team team, StudentId student) {
        coach(team, student, world.today());
    }

    private void coach(World.Team team, StudentId student, LocalDate from) {
        world.as(
                team.leader(),
                user -> coachships.assign(user, new AssignCoach(CoachshipId.random(), student, team.coach(), from)));
    }

    private void talk(World.Team team, StudentId student, LocalDate day, @Nullable String step) {
        var content = new NoteContent("Gesproken.", null, step, null, ConversationKind.COACHING, day, Set.of());
        world.as(
                team.coach(),
                user -> notes.write(user, new WriteNote(NoteId.random(), student, Audience.TEAM, content)));
    }
}
