package nl.bijrijder.guidance.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.LinkedMultiValueMap;

@ApplicationTest
class CoachNotePageTests {

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private Notes notes;

    @Autowired
    private BehindTheScenes behindTheScenes;

    @Test
    void theFormSaysWhoWillReadBeforeAnythingIsSaved() {
        var team = world.team();
        var page = pages.page(team.coach(), newNote(team.student()));
        assertThat(page.select("h1").text()).isEqualTo("Notitie over Stan");
        assertThat(page.select("textarea[name='content.text']").hasAttr("autofocus"))
                .isTrue();
        assertThat(page.select("select[name='content.kind'] option[selected]").val())
                .isEqualTo("SHORT_MOMENT");
        assertThat(page.select("input[name='content.occurredOn']").val())
                .isEqualTo(world.today().toString());
        assertThat(page.select("input[name=audience]").eachAttr("value")).containsExactly("DRAFT", "TEAM", "STUDENT");
        assertThat(page.select("input[name=audience][checked]").val()).isEqualTo("TEAM");
        assertThat(page.select("#audience").text()).contains("1 collega", "Stan mag vragen om mee te lezen");
        assertThat(page.select("input[name='content.lenses'][type=checkbox]")).hasSize(8);
        assertThat(page.select("input[name=id]").val()).hasSize(36);
    }

    @Test
    void severalColleaguesAreCounted() {
        var team = world.team();
        world.member(team, "Karin", false, Period.from(world.today()));
        assertThat(pages.page(team.coach(), newNote(team.student()))
                        .select("#audience")
                        .text())
                .contains("(2 collega's)");
    }

    @Test
    void theFormExistsInEnglish() {
        var team = world.team();
        var page = pages.page(team.coach(), newNote(team.student()) + "?locale=en");
        assertThat(page.select("h1").text()).isEqualTo("Note about Stan");
        assertThat(page.select("#audience").text()).contains("1 colleague", "Stan may ask to read along");
        assertThat(page.text()).doesNotContain("??");
    }

    @Test
    void aLongDutchNoteIsKeptToTheLetter() {
        var team = world.team();
        var piece =
                "Zij zei: \"’t Was spannend, maar 'k durfde het tóch\" – coöperatie, één café, naïef & <b>vet</b> 😀.\n\n";
        var text = (piece.repeat(1_500 / piece.length() + 1)).strip();
        assertThat(text.length()).isGreaterThanOrEqualTo(1_500);
        var form = NoteFixture.form(world, text.replace("\n", "\r\n"));
        assertThat(pages.send(team.coach(), notes(team.student()), form))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/coach/students/" + team.student());
        var entry = NoteFixture.read(notes, world, team.coach(), team.student()).get(0);
        assertThat(entry.content().text()).isEqualTo(text);
    }

    @Test
    void everythingThatWasTypedIsSaved() {
        var team = world.team();
        var fields = new LinkedMultiValueMap<String, String>();
        NoteFixture.form(world, "We spraken over stage.").forEach(fields::add);
        fields.set("audience", "STUDENT");
        fields.set("content.kind", "CAREER");
        fields.add("content.outcome.agreement", "Ik bel met de kapper.");
        fields.add("content.outcome.nextStep", "Drie vragen bedenken");
        fields.add("content.outcome.nextStepDue", world.today().plusDays(7).toString());
        fields.put("content.lenses", List.of("MOTIVES", "SELF_CONFIDENCE"));
        assertThat(pages.send(team.coach(), notes(team.student()), fields)).hasStatus3xxRedirection();
        var content = world.as(team.studentAccount(), user -> notes.sharedWithMe(user, 1))
                .rows()
                .get(0)
                .content();
        assertThat(content.agreement()).isEqualTo("Ik bel met de kapper.");
        assertThat(content.nextStep()).isEqualTo("Drie vragen bedenken");
        assertThat(content.nextStepDue()).isEqualTo(world.today().plusDays(7));
        assertThat(content.kind()).isEqualTo(ConversationKind.CAREER);
        assertThat(content.lenses().toString()).contains("MOTIVES", "SELF_CONFIDENCE");
    }

    @Test
    void keepsAllTypedInputOfARefusedForm() {
        var team = world.team();
        var form = NoteFixture.form(world, "Een heel verhaal.\nMet twee regels.");
        form.put("audience", "STUDENT");
        form.put("content.outcome.nextStepDue", world.today().plusDays(3).toString());
        form.put("content.lenses", "MOTIVES");
        form.put("content.occurredOn", world.today().plusDays(1).toString());
        var answer = pages.send(team.coach(), notes(team.student()), form);
        assertThat(answer).hasStatus(422);
        var page = Pages.html(answer);
        assertThat(page.select(".error-summary").text()).contains("Deze dag moet nog komen");
        assertThat(page.select("textarea[name='content.text']")
                        .get(0)
                        .wholeText()
                        .strip())
                .isEqualTo("Een heel verhaal.\nMet twee regels.");
        assertThat(page.select("input[name=audience][checked]").val()).isEqualTo("STUDENT");
        assertThat(page.select("input[name='content.outcome.nextStepDue']").val())
                .isEqualTo(world.today().plusDays(3).toString());
        assertThat(page.select("input[name='content.lenses'][checked]").val()).isEqualTo("MOTIVES");
    }

    @Test
    void emptyAndImpossibleInputIsSaidInWords() {
        var team = world.team();
        var form = NoteFixture.form(world, "Blijft staan.");
        form.put("content.occurredOn", "2026-02-31");
        form.put("audience", "EVERYBODY");
        var answer = pages.send(team.coach(), notes(team.student()), form);
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select(".error-summary").text()).contains("geen datum die bestaat");
        assertThat(Pages.html(answer).select("textarea[name='content.text']").text())
                .contains("Blijft staan.");
        form = NoteFixture.form(world, "  \u0000 ");
        answer = pages.send(team.coach(), notes(team.student()), form);
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select(".error-summary").text()).contains("Schrijf op wat er gebeurde");
        form = NoteFixture.form(world, "x".repeat(20_001));
        assertThat(pages.send(team.coach(), notes(team.student()), form)).hasStatus(422);
        form = NoteFixture.form(world, "Goed.");
        form.put("content.outcome.nextStepDue", world.today().toString());
        assertThat(Pages.html(pages.send(team.coach(), notes(team.student()), form))
                        .select(".error-summary")
                        .text())
                .contains("Schrijf ook op wat de volgende stap is");
    }

    @Test
    void sendingTwiceMakesOneNote() {
        var team = world.team();
        var form = NoteFixture.form(world, "Een keer.");
        form.put("id", NoteId.random().toString());
        assertThat(pages.send(team.coach(), notes(team.student()), form)).hasStatus3xxRedirection();
        assertThat(pages.send(team.coach(), notes(team.student()), form)).hasStatus3xxRedirection();
        assertThat(behindTheScenes
                        .jdbc()
                        .sql("select count(*) from coaching_note where student_id = ?")
                        .param(team.student().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void anIdThatIsSomebodyElsesIsRefusedInWords() {
        var team = world.team();
        var other = world.team();
        var foreign = NoteFixture.write(notes, world, other.coach(), other.student(), Audience.TEAM, "Van een ander");
        var form = NoteFixture.form(world, "Mijn tekst.");
        form.put("id", foreign.toString());
        var answer = pages.send(team.coach(), notes(team.student()), form);
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select("textarea[name='content.text']").text())
                .contains("Mijn tekst.");
    }

    @Test
    void aDraftIsFinishedByItsAuthorAlone() {
        var team = world.team();
        var draft = NoteFixture.write(notes, world, team.coach(), team.student(), Audience.DRAFT, "Nog niet af");
        var address = "/coach/notes/" + draft;
        assertThat(pages.open(team.leader(), address + "/edit")).hasStatus(404);
        var page = pages.page(team.coach(), address + "/edit");
        assertThat(page.select("textarea[name='content.text']").text()).contains("Nog niet af");
        var form = NoteFixture.form(world, "Nu wel af");
        form.put("version", page.select("input[name=version]").val());
        assertThat(pages.send(team.leader(), address, form)).hasStatus(404);
        assertThat(pages.send(team.coach(), address, form)).hasStatus3xxRedirection();
        assertThat(pages.send(team.coach(), address, form))
                .as("the same words once more")
                .hasStatus3xxRedirection();
        assertThat(pages.open(team.coach(), address + "/edit")).hasStatus(404);
        form.put("content.text", "Getypt op een ander tabblad");
        var late = pages.send(team.coach(), address, form);
        assertThat(late).hasStatus(422);
        assertThat(Pages.html(late).select("textarea[name='content.text']").text())
                .isEqualTo("Getypt op een ander tabblad");
        assertThat(Pages.html(late).select("input[name=id]").val())
                .as("a note of its own")
                .isNotEqualTo(draft.toString());
        assertThat(NoteFixture.read(notes, world, team.leader(), team.student()))
                .singleElement()
                .satisfies(note -> assertThat(note.content().text()).isEqualTo("Nu wel af"));
    }

    @Test
    void aDraftThatChangedMeanwhileIsNotOverwritten() {
        var team = world.team();
        var draft = NoteFixture.write(notes, world, team.coach(), team.student(), Audience.DRAFT, "Eerst");
        var form = NoteFixture.form(world, "Op de telefoon");
        form.put("audience", "DRAFT");
        form.put("version", "0");
        assertThat(pages.send(team.coach(), "/coach/notes/" + draft, form)).hasStatus3xxRedirection();
        form.put("content.text", "Op de laptop");
        assertThat(pages.send(team.coach(), "/coach/notes/" + draft, form)).hasStatus(409);
        form.remove("version");
        assertThat(pages.send(team.coach(), "/coach/notes/" + draft, form)).hasStatus(409);
        assertThat(world.as(team.coach(), user -> notes.draft(user, draft))
                        .content()
                        .text())
                .isEqualTo("Op de telefoon");
    }

    @Test
    void othersDoNotGetIn() {
        var team = world.team();
        var other = world.team();
        var form = NoteFixture.form(world, "Niet voor mij");
        assertThat(pages.open(other.coach(), newNote(team.student()))).hasStatus(404);
        assertThat(pages.send(other.coach(), notes(team.student()), form)).hasStatus(404);
        assertThat(pages.send(team.coach(), notes(StudentId.random()), form)).hasStatus(404);
        assertThat(pages.open(team.coach(), "/coach/students/1/notes/new")).hasStatus(404);
        assertThat(pages.open(team.studentAccount(), newNote(team.student()))).hasStatus(403);
        assertThat(pages.send(team.studentAccount(), notes(team.student()), Map.copyOf(form)))
                .hasStatus(403);
        assertThat(pages.open(world.managerAccount(), newNote(team.student()))).hasStatus(403);
    }

    private static String newNote(StudentId student) {
        return "/coach/students/" + student + "/notes/new";
    }

    private static String notes(StudentId student) {
        return "/coach/students/" + student + "/notes";
    }
}
