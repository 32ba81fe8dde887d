package nl.bijrijder.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Date;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
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
import nl.bijrijder.people.qualification.QualificationImports;
import nl.bijrijder.people.qualification.Qualifications;
import nl.bijrijder.route.LearningRoutes;
import nl.bijrijder.route.NextStepId;
import nl.bijrijder.route.NextSteps;
import nl.bijrijder.route.PlanNextStep;
import nl.bijrijder.route.RouteFixture;
import nl.bijrijder.route.RoutePlans;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Initiative;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** Every read and every change leaves one line, with the right that was used. */
@ApplicationTest
class AccessRecordTests {

    private final World world;
    private final Pages pages;
    private final Notes notes;
    private final NextSteps steps;
    private final Coachships coachships;
    private final LearningRoutes routes;
    private final AccessRecord record;
    private final RouteFixture fixture;
    private final BehindTheScenes behind;
    private final RecordReader lines;

    @Autowired
    AccessRecordTests(
            World world,
            Pages pages,
            Notes notes,
            NextSteps steps,
            Coachships coachships,
            LearningRoutes routes,
            AccessRecord record,
            QualificationImports imports,
            Qualifications qualifications,
            RoutePlans plans,
            BehindTheScenes behind) {
        this.world = world;
        this.pages = pages;
        this.notes = notes;
        this.steps = steps;
        this.coachships = coachships;
        this.routes = routes;
        this.record = record;
        this.fixture = new RouteFixture(world, imports, qualifications, plans);
        this.behind = behind;
        this.lines = new RecordReader(behind);
    }

    @Test
    void aStudentIsAddedAndEnrolledByTheManager() {
        assertThat(lines.of(world.team().student()))
                .containsExactly("STUDENT_ADDED by MANAGER", "STUDENT_ENROLLED by MANAGER");
    }

    @Test
    void aPageThatIsReadLeavesOneLineHoweverOftenItIsLoadedInThatMinute() {
        var team = world.team();
        pages.page(team.coach(), "/coach/students/" + team.student());
        pages.page(team.coach(), "/coach/students/" + team.student() + "?page=1");
        pages.page(team.coach(), "/coach/students/" + team.student() + "/notes/new");
        pages.page(team.leader(), "/coach/students/" + team.student());
        // the minute may have turned between two of the loads
        assertThat(lines.since(team.student()))
                .contains("FILE_READ by TEAM_MEMBER", "FILE_READ by TEAM_LEADER")
                .hasSizeBetween(2, 3);
        behind.jdbc()
                .sql("update student_access set at = at - interval '5 minutes' where student_id = ?")
                .param(team.student().value())
                .update();
        pages.page(team.leader(), "/coach/students/" + team.student());
        assertThat(lines.since(team.student()).stream().filter("FILE_READ by TEAM_LEADER"::equals))
                .hasSize(2);
    }

    @Test
    void openingTheFormOfANoteOrADraftIsALook() {
        var team = world.team();
        var draft = NoteFixture.write(notes, world, team.coach(), team.student(), Audience.DRAFT, "Concept");
        assertThat(lines.since(team.student())).isEmpty();
        pages.page(team.coach(), "/coach/notes/" + draft + "/edit");
        pages.page(team.leader(), "/coach/students/" + team.student() + "/notes/new");
        assertThat(lines.since(team.student())).containsExactly("FILE_READ by TEAM_MEMBER", "FILE_READ by TEAM_LEADER");
    }

    @Test
    void recordsNothingForARefusedReader() {
        var team = world.team();
        var stranger = world.team().coach();
        assertThat(pages.open(stranger, "/coach/students/" + team.student())).hasStatus(404);
        assertThat(pages.open(stranger, "/coach/students/" + team.student() + "/notes/new"))
                .hasStatus(404);
        assertThat(pages.open(team.studentAccount(), "/coach/students/" + team.student()))
                .hasStatus(403);
        assertThat(lines.since(team.student())).isEmpty();
    }

    @Test
    void everyChangeLeavesOneLineAndDoingItAgainNone() {
        var team = world.team();
        var coachship = new AssignCoach(CoachshipId.random(), team.student(), team.coach(), world.today());
        twice(team.leader(), user -> coachships.assign(user, coachship));
        var note = new WriteNote(NoteId.random(), team.student(), Audience.TEAM, content("Bellen"));
        twice(team.coach(), user -> notes.write(user, note));
        var step = new PlanNextStep(NextStepId.random(), team.student(), "Zoeken", null, Initiative.STUDENT);
        twice(team.studentAccount(), user -> steps.plan(user, step));
        twice(team.studentAccount(), user -> steps.done(user, step.id()));
        fixture.start(team, fixture.plan(team), team.student(), 1);
        var stops = world.as(
                team.coach(),
                user -> routes.milestones(
                        user, routes.summaries(user, Set.of(team.student())).get(team.student())));
        twice(team.coach(), user -> routes.milestoneDone(user, stops.get(0).id(), world.today()));
        once(team.leader(), user -> routes.skipMilestone(user, stops.get(1).id(), "Dat kan al"));
        once(team.leader(), user -> coachships.end(user, team.student(), coachship.id(), world.today()));
        assertThat(lines.since(team.student()))
                .containsExactly(
                        "COACH_ASSIGNED by TEAM_LEADER",
                        "NOTE_WRITTEN by COACH",
                        "STEP_PLANNED by COACH",
                        "STEP_PLANNED by OWN_FILE",
                        "STEP_DONE by OWN_FILE",
                        "ROUTE_STARTED by TEAM_LEADER",
                        "MILESTONE_DONE by COACH",
                        "MILESTONE_SKIPPED by TEAM_LEADER",
                        "COACH_ENDED by TEAM_LEADER");
    }

    @Test
    void aDraftIsOnRecordOnceItHasReaders() {
        var team = world.team();
        var draft = new WriteNote(NoteId.random(), team.student(), Audience.DRAFT, content(null));
        once(team.coach(), user -> notes.write(user, draft));
        once(team.coach(), user -> notes.revise(user, draft.id(), 0, Audience.DRAFT, content(null)));
        assertThat(lines.since(team.student())).isEmpty();
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() ->
                        once(team.coach(), user -> notes.revise(user, draft.id(), 7, Audience.TEAM, content(null))));
        assertThat(lines.since(team.student())).isEmpty();
        once(team.coach(), user -> notes.revise(user, draft.id(), 0, Audience.TEAM, content(null)));
        assertThat(lines.since(team.student())).containsExactly("NOTE_WRITTEN by TEAM_MEMBER");
    }

    @Test
    void theRecordTellsSinceWhenTheRightWasThere() {
        var team = world.team();
        var start = world.today().minusDays(3);
        once(
                team.leader(),
                user -> coachships.assign(
                        user, new AssignCoach(CoachshipId.random(), team.student(), team.coach(), start)));
        pages.page(team.coach(), "/coach/students/" + team.student());
        assertThat(behind.jdbc()
                        .sql("select since from student_access where student_id = ? and act = 'FILE_READ'")
                        .param(team.student().value())
                        .query(Date.class)
                        .single()
                        .toLocalDate())
                .isEqualTo(start);
        assertThat(pages.page(team.coach(), "/coach/students/" + team.student())
                        .select(".file-why")
                        .text())
                .contains("coach");
    }

    @Test
    void whatNobodyMayDoCannotBePutOnRecord() {
        var team = world.team();
        var stranger = world.team();
        assertThatThrownBy(() -> once(stranger.coach(), user -> record.read(user, team.student(), stranger.id())))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> once(stranger.coach(), user -> record.read(user, team.student(), team.id())))
                .hasMessageContaining("student_access");
        assertThat(lines.since(team.student())).isEmpty();
    }

    @Test
    void aLookCostsOneStatement() {
        var team = world.team();
        var path = "/coach/students/" + team.student();
        var scope = Statements.count(() -> once(team.coach(), user -> {}));
        var alone = Statements.count(() -> once(team.coach(), user -> record.read(user, team.student(), team.id())));
        assertThat(alone - scope)
                .as("the insert and, on its own, the scope of its transaction")
                .isEqualTo(2);
        assertThat(Statements.count(() -> pages.page(team.coach(), path)))
                .as("the page costs the same whether the look is new or not")
                .isEqualTo(Statements.count(() -> pages.page(team.leader(), path)));
    }

    private NoteContent content(@Nullable String step) {
        return new NoteContent("Tekst", null, step, null, ConversationKind.COACHING, world.today(), Set.of());
    }

    private void once(AccountId who, Consumer<CurrentUser> act) {
        world.<Map<String, String>>as(who, user -> {
            act.accept(user);
            return Map.of();
        });
    }

    private void twice(AccountId who, Consumer<CurrentUser> act) {
        once(who, act);
        once(who, act);
    }
}
