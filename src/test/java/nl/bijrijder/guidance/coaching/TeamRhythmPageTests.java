package nl.bijrijder.guidance.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.bijrijder.guidance.note.Audience;
import nl.bijrijder.guidance.note.ConversationKind;
import nl.bijrijder.guidance.note.NoteContent;
import nl.bijrijder.guidance.note.NoteId;
import nl.bijrijder.guidance.note.Notes;
import nl.bijrijder.guidance.note.WriteNote;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The rhythm a team sets, from the leader's page to the coach's list. */
@ApplicationTest
class TeamRhythmPageTests {

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private Notes notes;

    @Autowired
    private Coachships coachships;

    @Autowired
    private BehindTheScenes behind;

    private World.Team team;
    private String rhythm;

    @BeforeEach
    void aStudentSpokenToFiveWeeksAgo() {
        team = world.team();
        rhythm = "/team/rhythm/" + team.id();
        coach(team.student(), world.today().minusDays(100));
        talk(team.student(), world.today().minusDays(35));
    }

    @Test
    void theLeaderSeesWhatTheRhythmDoesAndChangesIt() {
        assertThat(pages.page(team.leader(), "/team/rhythm").select(".row-card").text())
                .contains("Na 4 weken.", "Nu is 1 van de 1 studenten lang niet gesproken.");
        assertThat(coachSees()).isEqualTo(1);
        var form = pages.page(team.leader(), rhythm);
        assertThat(form.select(".rhythm-choices dl > div").eachText())
                .hasSize(12)
                .contains("4 weken 1 student", "5 weken niemand");
        assertThat(set("5", form.select("input[name=version]").val())).hasStatus3xxRedirection();
        assertThat(pages.page(team.leader(), "/team/rhythm").select(".row-card").text())
                .contains("Na 5 weken.", "Nu is niemand van de 1 studenten lang niet gesproken.");
        assertThat(coachSees()).isZero();
        assertThat(pages.page(team.leader(), "/team/students").text()).doesNotContain("Lang niet gesproken");
    }

    @Test
    void daysInAHolidayOfTheSchoolsRegionDoNotCount() {
        var far = world.today().minusDays(30);
        behind.jdbc()
                .sql("insert into school_holiday (id, version, region, name, starts_on, ends_on, removed)"
                        + " select gen_random_uuid(), 0, 'NOORD', 'Vrij', day, day, false from (select ?::date as day) d"
                        + " where not exists (select 1 from school_holiday where region = 'NOORD'"
                        + " and d.day between starts_on and ends_on)")
                .param(far)
                .update();
        var free = behind.jdbc()
                .sql("select count(*) from generate_series(?::date, ?::date, interval '1 day') day where exists"
                        + " (select 1 from school_holiday where region = 'NOORD' and not removed"
                        + " and day between starts_on and ends_on)")
                .params(world.today().minusDays(34), world.today())
                .query(Integer.class)
                .single();
        talk(world.student(team, "Mees"), world.today());
        set("5", "0");
        moved(35 + 1);
        assertThat(coachSees())
                .as("of no region, 36 days are more than five weeks")
                .isEqualTo(1);
        region(team.college().toString());
        assertThat(coachSees())
                .as("another school's region makes no difference")
                .isEqualTo(1);
        region(team.school().toString());
        assertThat(free).isPositive();
        assertThat(coachSees()).as("%d of the 36 days were free", free).isZero();
    }

    @Test
    void countsFromTheFirstDayWithACoachWithoutAnyConversation() {
        var fresh = world.student(team, "Nieuw");
        coach(fresh, world.today().minusDays(28));
        var known = world.student(team, "Stil");
        coach(known, world.today().minusDays(29));
        var page = pages.page(team.coach(), "/coach?show=QUIET");
        assertThat(page.select(".row-title").eachText()).anyMatch(name -> name.startsWith("Stil"));
        assertThat(page.select(".row-title").eachText()).noneMatch(name -> name.startsWith("Nieuw"));
        assertThat(page.select(".signals").text()).contains("Nog nooit gesproken, al sinds");
    }

    @Test
    void onlyOneToTwelveWeeksAreARhythm() {
        for (var weeks : new String[] {"0", "13", "-1", "", "vier", "99999999999"}) {
            var answer = set(weeks, "0");
            assertThat(answer).as(weeks).hasStatus(422);
            assertThat(Pages.html(answer).select("#weeks-error").text()).isNotEmpty();
        }
    }

    @Test
    void othersDoNotGetIn() {
        var other = world.team();
        assertThat(pages.open(team.coach(), rhythm)).hasStatus(403);
        assertThat(pages.open(other.leader(), rhythm)).hasStatus(404);
        assertThat(pages.send(other.leader(), rhythm, Map.of("weeks", "3", "version", "0")))
                .hasStatus(404);
        assertThat(pages.page(other.leader(), "/team/rhythm").text()).doesNotContain("Na 4 weken. Nu is 1");
    }

    @Test
    void thePageAsksTheDatabaseAsOftenForThirtyStudents() {
        var forOne = Statements.count(() -> pages.page(team.leader(), rhythm));
        for (var i = 0; i < 29; i++) {
            world.student(team, "Student" + i);
        }
        assertThat(Statements.count(() -> pages.page(team.leader(), rhythm))).isEqualTo(forOne);
    }

    private int coachSees() {
        return pages.page(team.coach(), "/coach?show=QUIET")
                .select(".student-row")
                .size();
    }

    @Test
    void aNumberThatCannotBeReadComesBackInAFieldThatShowsIt() {
        var version =
                pages.page(team.leader(), rhythm).select("input[name=version]").val();
        for (var typed : List.of("39,5", "vijf", "1e2")) {
            var answer = set(typed, version);
            assertThat(answer).hasStatus(422);
            var field = Pages.html(answer).select("#weeks");
            assertThat(field.val()).isEqualTo(typed);
            assertThat(field.attr("type")).as("a number field would drop it").isEqualTo("text");
            assertThat(field.attr("inputmode")).isEqualTo("numeric");
        }
    }

    private MvcTestResult set(String weeks, String version) {
        return pages.send(team.leader(), rhythm, Map.of("weeks", weeks, "version", version));
    }

    private void region(String organisation) {
        behind.jdbc()
                .sql("update organisation set region = 'NOORD' where id = ?::uuid")
                .param(organisation)
                .update();
    }

    /** Lets the only conversation be so many days ago. */
    private void moved(int daysAgo) {
        behind.jdbc()
                .sql("delete from coaching_note where student_id = ?")
                .param(team.student().value())
                .update();
        talk(team.student(), world.today().minusDays(daysAgo));
    }

    private void coach(StudentId student, LocalDate from) {
        world.as(
                team.leader(),
                user -> coachships.assign(user, new AssignCoach(CoachshipId.random(), student, team.coach(), from)));
    }

    private void talk(StudentId student, LocalDate day) {
        var content = new NoteContent("Gesproken.", null, null, null, ConversationKind.COACHING, day, Set.of());
        world.as(
                team.coach(),
                user -> notes.write(user, new WriteNote(NoteId.random(), student, Audience.TEAM, content)));
    }
}
