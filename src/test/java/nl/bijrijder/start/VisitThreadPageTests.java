package nl.bijrijder.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.bijrijder.guidance.note.Audience;
import nl.bijrijder.guidance.note.ConversationKind;
import nl.bijrijder.guidance.note.NoteContent;
import nl.bijrijder.guidance.note.NoteId;
import nl.bijrijder.guidance.note.Notes;
import nl.bijrijder.guidance.note.WriteNote;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.World;
import nl.bijrijder.visit.wish.WishFixture;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The line from wish to next step, on a student's own timeline and on the student's page for the team. */
@ApplicationTest
class VisitThreadPageTests {

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private Notes notes;

    private WishFixture fixture;
    private World.Team team;
    private AccountId stan;

    @BeforeEach
    void aTeam() {
        fixture = new WishFixture(beans);
        team = world.team();
        stan = team.studentAccount();
    }

    @Test
    void aConversationWithANextStepEndsTheLine() {
        var group = lookedBackAndTalked();
        assertThat(stops(ownTimeline())).contains("gesprek : is er", "stap : kan nog");
        var note = note(Audience.STUDENT, "Bellen voor een stage");
        var own = ownTimeline();
        assertThat(stops(own)).contains("gesprek : is er", "stap : is er");
        assertThat(own.select(".thread-stops a:contains(gesprek)").attr("href"))
                .isEqualTo("/student/timeline#note-" + note);
        assertThat(own.select("#note-" + note)).as("where that leads").hasSize(1);
        var ofTeam = pages.page(team.coach(), "/coach/students/" + team.student());
        assertThat(ofTeam.select(".thread-stops a:contains(gesprek)").attr("href"))
                .isEqualTo("/coach/students/" + team.student() + "#note-" + note);
        assertThat(ofTeam.select("#note-" + note)).hasSize(1);
        assertThat(ofTeam.select(".thread h4").attr("id")).isEqualTo("thread-" + group.visit());
    }

    @Test
    void aStudentReadsOfTheStepButNotWhereANoteOfTheTeamIs() {
        lookedBackAndTalked();
        var note = note(Audience.TEAM, "Bellen voor een stage");
        assertThat(stops(ownTimeline())).contains("gesprek : is er", "stap : is er");
        assertThat(ownTimeline().html()).doesNotContain(note.toString());
    }

    @Test
    void aStepOfAnotherDayOrOfNothingIsNotThisOne() {
        lookedBackAndTalked();
        note(Audience.STUDENT, null);
        assertThat(stops(ownTimeline())).contains("gesprek : is er", "stap : kan nog");
    }

    @Test
    void asksAnAbsentStudentForNoReflection() {
        var group = fixture.group(team, 1);
        held(group);
        behind.jdbc()
                .sql("insert into visit_attendance (visit_id, student_id, team_id, state, version, saved_by, saved_at)"
                        + " values (?, ?, ?, 'ABSENT', 1, ?, app_now())")
                .params(
                        group.visit().value(),
                        team.student().value(),
                        team.id().value(),
                        team.coach().value())
                .update();
        for (var page : List.of(ownTimeline(), pages.page(team.coach(), "/coach/students/" + team.student()))) {
            assertThat(stops(page))
                    .containsExactly(
                            "wens : is er niet",
                            "bezoek niet mee geweest",
                            "terugblik : is er niet",
                            "gesprek : is er niet",
                            "stap : is er niet");
        }
    }

    @Test
    void whatComesUpDoesNotPushOutWhatWasFinished() {
        var done = List.of(fixture.group(team, 1), fixture.group(team, 1), fixture.group(team, 1));
        done.forEach(this::held);
        assertThat(ownTimeline().select(".thread")).hasSize(3);
        for (var number = 0; number < 4; number++) {
            fixture.group(team, 1);
        }
        var page = ownTimeline();
        assertThat(page.select(".thread")).hasSize(4);
        assertThat(stops(page).stream().filter("bezoek : is er"::equals)).hasSize(2);
        assertThat(stops(page).get(1)).as("what comes up is on top").isEqualTo("bezoek : kan nog");
        assertThat(page.select(".threads-more").text()).isEqualTo("En nog 3 bezoeken");
        assertThat(page.select(".threads-more a").attr("href")).isEqualTo("/student/visits");
        var more = pages.page(team.coach(), "/coach/students/" + team.student()).select(".threads-more a");
        assertThat(pages.open(team.coach(), more.attr("href"))).hasStatusOk();
    }

    private WishFixture.Group lookedBackAndTalked() {
        var group = fixture.group(team, 1);
        held(group);
        var form = Map.of("id", UUID.randomUUID().toString(), "lookingBack", "Ik durfde het", "talk", "true");
        assertThat(pages.send(stan, "/student/visits/" + group.visit() + "/looking-back", form))
                .hasStatus3xxRedirection();
        behind.jdbc()
                .sql("update agenda_item set status = 'DISCUSSED', discussed_at = app_now(), discussed_by = ?"
                        + " where student_id = ?")
                .params(team.coach().value(), team.student().value())
                .update();
        return group;
    }

    private NoteId note(Audience audience, String step) {
        var content = new NoteContent(
                "We praatten over de bakkerij.",
                null,
                step,
                step == null ? null : world.today().plusDays(7),
                ConversationKind.CAREER,
                world.today(),
                Set.of());
        return world.as(
                team.coach(),
                user -> notes.write(user, new WriteNote(NoteId.random(), team.student(), audience, content)));
    }

    private Document ownTimeline() {
        return pages.page(stan, "/student/timeline");
    }

    private static List<String> stops(Document page) {
        return page.select(".thread-stops li").eachText();
    }

    private void held(WishFixture.Group of) {
        behind.jdbc()
                .sql("update company_visit set status = 'HELD', confirmed_by = 'Marieke', confirmed_on = app_today(),"
                        + " visit_on = app_today() - 1, class_visit_on = app_today() - 1 where id = ?")
                .param(of.visit().value())
                .update();
    }
}
