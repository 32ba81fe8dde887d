package nl.bijrijder.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
import nl.bijrijder.route.NextStepSummary;
import nl.bijrijder.route.NextSteps;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.Lens;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class CoachStudentPageTests {

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private Notes notes;

    @Autowired
    private NextSteps steps;

    @Autowired
    private Coachships coachships;

    @Test
    void anUnspokenStudentHasAPageThatSaysWhatToDo() {
        var team = world.team();
        var page = pages.page(team.coach(), address(team.student()));
        assertThat(page.select("h1").text()).startsWith("Stan");
        assertThat(page.select(".empty").text()).contains("Begin met een kort moment");
        assertThat(page.select(".file-why").text()).contains("omdat je in het team");
        assertThat(page.text()).contains("Geen coach").doesNotContain("??");
    }

    @Test
    void aSavedNoteStandsOnTopAndPlansItsStepOnce() {
        var team = world.team();
        NoteFixture.write(notes, world, team.leader(), team.student(), Audience.TEAM, "Eerder vandaag");
        world.as(
                team.leader(),
                user -> coachships.assign(
                        user, new AssignCoach(CoachshipId.random(), team.student(), team.coach(), world.today())));
        var note = note(team.student(), "Regel een.\nRegel twee.", "Drie vragen bedenken");
        world.as(team.coach(), user -> notes.write(user, note));
        world.as(team.coach(), user -> notes.write(user, note));
        var page = pages.page(team.coach(), address(team.student()));
        var top = page.select(".note").get(0);
        assertThat(top.select(".note-text").get(0).wholeText()).isEqualTo("Regel een.\nRegel twee.");
        assertThat(top.text())
                .contains("Loopbaangesprek", "Coen", "Gedeeld met de student", "Bellen met oma", "Wat wil ik?");
        assertThat(page.select(".file-step-list li")).hasSize(1);
        assertThat(page.select(".file-step-list").text()).contains("Drie vragen bedenken");
        assertThat(page.select(".file-why").text()).contains("omdat je coach bent");
        assertThat(steps(team, team.studentAccount())).hasSize(1);
    }

    @Test
    void aDraftPlansNothingUntilItIsPublished() {
        var team = world.team();
        var published = note(team.student(), "Af.", "Bellen");
        var draft = new WriteNote(published.id(), team.student(), Audience.DRAFT, published.content());
        world.as(team.coach(), user -> notes.write(user, draft));
        assertThat(steps(team, team.coach())).isEmpty();
        var own = pages.page(team.coach(), address(team.student()));
        assertThat(own.select(".note-draft").text()).contains("Concept: alleen jij", "Verder schrijven");
        assertThat(pages.page(team.leader(), address(team.student())).select(".note"))
                .isEmpty();
        world.<@Nullable Object>as(team.coach(), user -> {
            notes.revise(user, draft.id(), 0, Audience.TEAM, draft.content());
            return null;
        });
        assertThat(steps(team, team.coach())).hasSize(1);
    }

    @Test
    void aStepIsTickedOff() {
        var team = world.team();
        world.as(team.coach(), user -> notes.write(user, note(team.student(), "Af.", "Bellen")));
        var step = world.as(team.coach(), user -> steps.listFor(user, team.student()))
                .get(0)
                .id();
        var done = "/coach/next-steps/" + step + "/done";
        var fields = Map.of("student", team.student().toString());
        assertThat(pages.send(world.team().coach(), done, fields)).hasStatus(404);
        assertThat(pages.send(team.studentAccount(), done, fields)).hasStatus(403);
        assertThat(pages.send(team.coach(), done, fields)).hasRedirectedUrl(address(team.student()));
        assertThat(pages.page(team.leader(), address(team.student()))
                        .select(".file-step-done")
                        .text())
                .contains("Bellen");
    }

    @Test
    void thePageAndEveryNoteSayWhoCanSeeThem() {
        var team = world.team();
        NoteFixture.write(notes, world, team.coach(), team.student(), Audience.TEAM, "Voor het team");
        NoteFixture.write(notes, world, team.coach(), team.student(), Audience.DRAFT, "Voor mij");
        var page = pages.page(team.coach(), address(team.student()));
        assertThat(page.select(".file-facts .who").text())
                .contains("Wie kan dit zien?", "Teamleider Leonie", "In het team Coen", "De jongere zelf Stan")
                .contains("Beheerder Nooit");
        var underNotes = page.select(".timeline details.who");
        assertThat(underNotes).hasSize(2);
        assertThat(underNotes.eachText())
                .anySatisfy(text ->
                        assertThat(text).contains("Wie het schreef Coen").doesNotContain("Leonie"))
                .anySatisfy(text -> assertThat(text).contains("Leonie").doesNotContain("Stan"));
    }

    @Test
    void othersDoNotGetIn() {
        var team = world.team();
        assertThat(pages.open(world.team().coach(), address(team.student()))).hasStatus(404);
        assertThat(pages.open(team.coach(), address(StudentId.random()))).hasStatus(404);
        assertThat(pages.open(team.coach(), "/coach/students/noor")).hasStatus(404);
        assertThat(pages.open(team.studentAccount(), address(team.student()))).hasStatus(403);
        assertThat(pages.open(world.managerAccount(), address(team.student()))).hasStatus(403);
    }

    @Test
    void thePageAsksTheDatabaseAsOftenForThirtyNotes() {
        var team = world.team();
        world.as(team.coach(), user -> notes.write(user, note(team.student(), "Eerste", "Stap")));
        pages.page(team.coach(), address(team.student()));
        var forOne = Statements.count(() -> pages.page(team.coach(), address(team.student())));
        for (var i = 0; i < 29; i++) {
            var text = "Notitie " + i;
            world.as(team.coach(), user -> notes.write(user, note(team.student(), text, text)));
        }
        assertThat(Statements.count(() -> pages.page(team.coach(), address(team.student()))))
                .isEqualTo(forOne);
        assertThat(pages.page(team.coach(), address(team.student())).select(".note"))
                .hasSize(20);
        assertThat(pages.page(team.coach(), address(team.student()) + "?page=2").select(".note"))
                .hasSize(10);
        assertThat(pages.open(team.coach(), address(team.student()) + "?page=-1"))
                .hasStatus(200);
        assertThat(pages.open(team.coach(), address(team.student()) + "?page=1000000000"))
                .hasStatus(200);
    }

    private List<NextStepSummary> steps(World.Team team, AccountId who) {
        return world.as(who, user -> steps.listFor(user, team.student()));
    }

    private WriteNote note(StudentId student, String text, String step) {
        return new WriteNote(
                NoteId.random(),
                student,
                Audience.STUDENT,
                new NoteContent(
                        text,
                        "Bellen met oma",
                        step,
                        world.today().plusDays(7),
                        ConversationKind.CAREER,
                        world.today(),
                        Set.of(Lens.MOTIVES)));
    }

    private static String address(StudentId student) {
        return "/coach/students/" + student;
    }
}
