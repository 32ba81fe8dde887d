package nl.bijrijder.guidance.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.bijrijder.guidance.agreement.Agreements;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** One text about several students: a note for each, or for nobody. */
@ApplicationTest
class SeveralNotesPageTests {

    private static final String ADDRESS = "/coach/notes/several";

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private Notes notes;

    @Autowired
    private Agreements agreements;

    @Autowired
    private BehindTheScenes behind;

    private World.Team team;
    private StudentId second;

    @BeforeEach
    void aTeamWithTwoStudents() {
        team = world.team();
        second = world.student(team, "Sara");
    }

    private static String open(StudentId... students) {
        return ADDRESS + "?student="
                + String.join(
                        "&student=",
                        List.of(students).stream().map(StudentId::toString).toList());
    }

    private MultiValueMap<String, String> form(String text, StudentId... students) {
        var fields = new LinkedMultiValueMap<String, String>();
        NoteFixture.form(world, text).forEach(fields::add);
        fields.add("id", UUID.randomUUID().toString());
        for (var student : students) {
            fields.add("student", student.toString());
        }
        return fields;
    }

    private int count(String table, StudentId student) {
        return behind.jdbc()
                .sql("select count(*) from " + table + " where student_id = ?")
                .param(student.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void theListLetsOneChooseSeveral() {
        var page = pages.page(team.coach(), "/coach");
        assertThat(page.select("form#several").attr("action")).isEqualTo(ADDRESS);
        assertThat(page.select("form#several").attr("method")).isEqualTo("get");
        assertThat(page.select("input[type=checkbox][name=student][form=several]")
                        .eachAttr("value"))
                .containsExactlyInAnyOrder(team.student().toString(), second.toString());
        assertThat(page.select(".row-pick").text()).contains("Kies Sara");
    }

    @Test
    void theFormSaysAboutWhomAndWhoWillRead() {
        var page = pages.page(team.coach(), open(team.student(), second, second));
        assertThat(page.select("h1").text()).isEqualTo("Notitie over 2 studenten");
        assertThat(page.select(".note-about li .portrait")).hasSize(2);
        assertThat(page.select(".note-about").text()).contains("Stan", "Sara");
        assertThat(page.select("#audience").text()).contains("ieder alleen de eigen notitie");
        assertThat(page.select(".readers").text()).contains("Leonie", "Stan", "Sara");
        assertThat(page.select(".readers .readers-faces .portrait")).hasSize(3);
        assertThat(page.select("form input[name=student]")).hasSize(2);
        assertThat(page.text()).doesNotContain("??");
        assertThat(pages.page(team.coach(), open(team.student(), second) + "&locale=en")
                        .select("h1")
                        .text())
                .isEqualTo("Note about 2 students");
    }

    @Test
    void everyStudentGetsANoteAnAgreementAndAStepOfTheirOwnOnce() {
        var form = form("Samen de kantine gerund.", team.student(), second);
        form.set("audience", "STUDENT");
        form.set("content.outcome.agreement", "De foto's inleveren");
        form.set("content.outcome.agreementOwner", "STUDENT");
        form.set("content.outcome.nextStep", "Schrijf op wat je leerde");
        for (var time = 0; time < 2; time++) {
            assertThat(pages.send(team.coach(), ADDRESS, form)).hasRedirectedUrl("/coach");
        }
        for (var student : List.of(team.student(), second)) {
            assertThat(count("coaching_note", student)).isEqualTo(1);
            assertThat(count("agreement", student)).isEqualTo(1);
            assertThat(count("next_step", student)).isEqualTo(1);
        }
        var own = pages.page(team.studentAccount(), "/student").text();
        assertThat(own).contains("Samen de kantine gerund.").doesNotContain("Sara");
        assertThat(acts(second, "NOTE_WRITTEN")).isEqualTo(1);
    }

    @Test
    void openingTheFormIsALookAtEachOfThem() {
        pages.page(team.coach(), open(team.student(), second));
        assertThat(acts(team.student(), "FILE_READ")).isEqualTo(1);
        assertThat(acts(second, "FILE_READ")).isEqualTo(1);
    }

    @Test
    void refusesAllWhenOneStudentIsForeign() {
        var stranger = world.team().student();
        assertThat(pages.open(team.coach(), open(team.student(), stranger))).hasStatus(404);
        assertThat(pages.send(team.coach(), ADDRESS, form("Nee", team.student(), stranger)))
                .hasStatus(404);
        assertThat(pages.send(team.coach(), ADDRESS, form("Nee", team.student(), StudentId.random())))
                .hasStatus(404);
        assertThat(pages.send(team.coach(), ADDRESS, form("Nee"))).hasStatus(404);
        assertThat(pages.open(team.coach(), ADDRESS + "?student=x")).hasStatus(404);
        assertThat(count("coaching_note", team.student())).isZero();
        assertThat(acts(team.student(), "FILE_READ")).isZero();
        assertThat(pages.open(team.studentAccount(), open(team.student()))).hasStatus(403);
        assertThat(pages.send(world.managerAccount(), ADDRESS, form("Nee", second)))
                .hasStatus(403);
    }

    @Test
    void savesSeveralNotesTogetherOrNotAtAll() {
        behind.jdbc()
                .sql("update student set born_on = ? where id = ?")
                .params(world.today().minusYears(12), second.value())
                .update();
        var form = form("Een oud verhaal", team.student(), second);
        form.set("content.occurredOn", world.today().minusYears(13).toString());
        var answer = pages.send(team.coach(), ADDRESS, form);
        assertThat(answer).hasStatus(422);
        var page = Pages.html(answer);
        assertThat(page.select("textarea[name='content.text']").text()).isEqualTo("Een oud verhaal");
        assertThat(page.select("form input[name=student]")).hasSize(2);
        assertThat(count("coaching_note", team.student())).isZero();
        assertThat(count("coaching_note", second)).isZero();
        form.set("content.text", "");
        assertThat(pages.send(team.coach(), ADDRESS, form)).hasStatus(422);
    }

    @Test
    void otherWordsUnderTheSameIdBecomeOtherNotes() {
        var form = form("Eerst", team.student(), second);
        pages.send(team.coach(), ADDRESS, form);
        form.set("content.text", "Daarna");
        var answer = pages.send(team.coach(), ADDRESS, form);
        assertThat(answer).hasStatus(422);
        var page = Pages.html(answer);
        assertThat(page.select("textarea[name='content.text']").text()).isEqualTo("Daarna");
        form.set("id", page.select("form input[name=id]").val());
        assertThat(pages.send(team.coach(), ADDRESS, form)).hasStatus3xxRedirection();
        assertThat(count("coaching_note", second)).isEqualTo(2);
    }

    @Test
    void nobodyIsSentBackOneIsFineAndAClassIsTheMost() {
        assertThat(pages.open(team.coach(), ADDRESS)).hasRedirectedUrl("/coach");
        assertThat(pages.page(team.coach(), open(second)).select("h1").text()).isEqualTo("Notitie over 1 student");
        var many = IntStream.range(0, NoteGroup.MOST + 1)
                .mapToObj(number -> StudentId.random())
                .toArray(StudentId[]::new);
        assertThat(pages.open(team.coach(), open(many))).hasRedirectedUrl("/coach");
        assertThat(pages.send(team.coach(), ADDRESS, form("Te veel", many))).hasStatus(404);
    }

    @Test
    void whatIsTypedIsKeptForTheseStudentsAndGoesWhenItIsSaved() {
        var page = pages.page(team.coach(), open(team.student(), second));
        var place = page.select("[data-draft]").attr("data-draft-place");
        assertThat(pages.page(team.coach(), open(second, team.student()))
                        .select("[data-draft]")
                        .attr("data-draft-place"))
                .as("whatever the order")
                .isEqualTo(place);
        assertThat(pages.open(team.coach(), place)).as("nothing kept yet").hasRedirectedUrl("/coach");
        var draft = page.select("input[name=draft]").val();
        var typed = form("Half af", team.student(), second);
        typed.add("draftPlace", place);
        typed.add("draftSequence", "1");
        typed.add("draftWriter", page.select("input[name=draftWriter]").val());
        assertThat(pages.send(team.coach(), "/account/drafts/" + draft, typed)).hasStatus(204);
        var again = pages.page(team.coach(), place + "?draft=" + draft);
        assertThat(again.select("textarea[name='content.text']").text()).isEqualTo("Half af");
        assertThat(again.select("form input[name=student]")).hasSize(2);
        assertThat(pages.open(team.leader(), place)).hasRedirectedUrl("/coach");
        typed.set("id", draft);
        typed.set("draft", draft);
        assertThat(pages.send(team.coach(), ADDRESS, typed)).hasRedirectedUrl("/coach");
        assertThat(pages.open(team.coach(), place)).hasRedirectedUrl("/coach");
    }

    @Test
    void aConceptForEachIsTheAuthorsAlone() {
        var form = form("Nog niet af", team.student(), second);
        form.set("audience", "DRAFT");
        form.set("content.outcome.agreement", "Bellen");
        assertThat(pages.send(team.coach(), ADDRESS, form)).hasStatus3xxRedirection();
        assertThat(pages.page(team.coach(), "/coach").select(".coach-drafts li"))
                .hasSize(2);
        assertThat(count("agreement", second)).isZero();
        assertThat(pages.page(team.leader(), "/coach").select(".coach-drafts")).isEmpty();
    }

    @Test
    void theFormAsksTheDatabaseForFiveWhatItAsksForTwoExceptTheRecord() {
        var ids = new java.util.ArrayList<>(List.of(team.student(), second));
        var two = statements(team.coach(), open(ids.toArray(StudentId[]::new)));
        for (var number = 0; number < 3; number++) {
            ids.add(world.student(team, "Extra" + number));
        }
        var five = statements(team.coach(), open(ids.toArray(StudentId[]::new)));
        assertThat(five - two).as("a line on record each").isLessThanOrEqualTo(9);
    }

    private int statements(AccountId who, String path) {
        pages.page(who, path);
        return (int) Statements.count(() -> pages.page(who, path));
    }

    private int acts(StudentId student, String act) {
        return behind.jdbc()
                .sql("select count(*) from student_access where student_id = ? and act = ?")
                .params(student.value(), act)
                .query(Integer.class)
                .single();
    }
}
