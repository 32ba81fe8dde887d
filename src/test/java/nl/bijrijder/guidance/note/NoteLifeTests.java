package nl.bijrijder.guidance.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens to a note after it was published. */
@ApplicationTest
class NoteLifeTests {

    @Autowired
    private World world;

    @Autowired
    private Pages pages;

    @Autowired
    private Notes notes;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private World.Team team;
    private AccountId colleague;

    @BeforeEach
    void aTeamWithTwoColleagues() {
        team = world.team();
        colleague = world.member(team, "Karin", false, Period.from(world.today()));
    }

    private NoteId note(Audience audience, String text) {
        return NoteFixture.write(notes, world, team.coach(), team.student(), audience, text);
    }

    private String file(AccountId who) {
        return pages.page(who, "/coach/students/" + team.student())
                .select(".timeline")
                .text();
    }

    private String own() {
        return pages.page(team.studentAccount(), "/student")
                .select(".shared-notes")
                .text();
    }

    private Map<String, String> typed(String text) {
        return Map.of("id", UUID.randomUUID().toString(), "text", text);
    }

    private int acts(String act) {
        return behind.jdbc()
                .sql("select count(*) from student_access where student_id = ? and act = ?")
                .params(team.student().value(), act)
                .query(Integer.class)
                .single();
    }

    @Test
    void anAmendmentStandsBelowTheNoteForEverybodyWhoReadsIt() {
        var note = note(Audience.STUDENT, "Zij koos voor zorg.");
        var address = "/coach/notes/" + note + "/amendments";
        assertThat(pages.page(team.coach(), address).select(".note-text").text())
                .isEqualTo("Zij koos voor zorg.");
        var form = typed("Ze bedoelde: zorg voor ouderen.");
        assertThat(pages.send(team.coach(), address, form))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .endsWith("#note-" + note);
        assertThat(pages.send(team.coach(), address, form)).as("sent twice").hasStatus3xxRedirection();
        assertThat(file(colleague))
                .containsOnlyOnce("Ze bedoelde: zorg voor ouderen.")
                .contains("Zij koos voor zorg.");
        assertThat(own()).containsOnlyOnce("Ze bedoelde: zorg voor ouderen.");
        assertThat(acts("NOTE_AMENDED")).isEqualTo(1);
    }

    @Test
    void anAmendmentWithoutWordsOrWithTooManyIsAskedForAgain() {
        var address = "/coach/notes/" + note(Audience.TEAM, "Tekst") + "/amendments";
        assertThat(pages.send(team.coach(), address, typed(" \n "))).hasStatus(422);
        var long_ = "woord ".repeat(400).strip();
        var answer = pages.send(team.coach(), address, typed(long_));
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select("textarea[name=text]").text()).isEqualTo(long_);
    }

    @Test
    void onlyTheAuthorAmendsSharesAndWithdraws() {
        var note = note(Audience.TEAM, "Van Coen");
        var outsider = world.team();
        for (var what : new String[] {"/amendments", "/withdrawal", "/sharing"}) {
            var address = "/coach/notes/" + note + what;
            for (var other : new AccountId[] {colleague, team.leader(), outsider.coach()}) {
                assertThat(pages.open(other, address)).as(what).hasStatus(404);
                assertThat(pages.send(other, address, typed("Gekaapt")))
                        .as(what)
                        .hasStatus(404);
            }
            assertThat(pages.open(team.studentAccount(), address)).hasStatus(403);
        }
        assertThat(file(team.leader())).contains("Van Coen").doesNotContain("Gekaapt", "Aanvullen", "Intrekken");
    }

    @Test
    void aDraftHasNoLifeYet() {
        var draft = note(Audience.DRAFT, "Nog niet af");
        for (var what : new String[] {"/amendments", "/withdrawal", "/sharing"}) {
            assertThat(pages.open(team.coach(), "/coach/notes/" + draft + what)).hasStatus(404);
            assertThat(pages.send(team.coach(), "/coach/notes/" + draft + what, typed("Toch")))
                    .hasStatus(404);
        }
    }

    @Test
    void aTeamNoteCanBeSharedLaterAndThatIsOnRecord() {
        var note = note(Audience.TEAM, "Eerst voor het team");
        var address = "/coach/notes/" + note + "/sharing";
        assertThat(own()).doesNotContain("Eerst voor het team");
        var page = pages.page(team.coach(), address);
        assertThat(page.select(".readers-faces").text())
                .as("with faces and names, before it happens")
                .contains("Karin", "Leonie", "Stan");
        assertThat(pages.send(team.coach(), address, Map.of())).hasStatus3xxRedirection();
        assertThat(pages.send(team.coach(), address, Map.of())).as("again").hasStatus3xxRedirection();
        assertThat(own()).contains("Eerst voor het team");
        assertThat(file(colleague)).contains("gedeeld met de student");
        assertThat(own()).contains("gedeeld met jou");
        assertThat(acts("NOTE_SHARED")).isEqualTo(1);
    }

    @Test
    void aWithdrawnNoteLeavesItsTraceButNotItsWords() {
        var note = note(Audience.STUDENT, "Dit ging over iemand anders");
        pages.send(team.coach(), "/coach/notes/" + note + "/amendments", typed("Ook de aanvulling"));
        var address = "/coach/notes/" + note + "/withdrawal";
        assertThat(pages.send(team.coach(), address, typed(""))).hasStatus(422);
        assertThat(pages.send(team.coach(), address, typed("Verkeerde student")))
                .hasStatus3xxRedirection();
        for (var text : new String[] {file(team.coach()), file(colleague), own()}) {
            assertThat(text)
                    .contains("Ingetrokken op", "Verkeerde student")
                    .doesNotContain(
                            "Dit ging over iemand anders", "Ook de aanvulling", "Aanvullen", "Hoe zie jij het?");
        }
        assertThat(pages.send(team.coach(), "/coach/notes/" + note + "/amendments", typed("Nog iets")))
                .hasStatus(422);
        assertThat(pages.send(team.studentAccount(), "/student/notes/" + note + "/views", typed("Ik?")))
                .hasStatus(422);
        assertThat(acts("NOTE_WITHDRAWN")).isEqualTo(1);
        var contacts = world.as(team.coach(), user -> notes.lastContacts(user, List.of(team.student())));
        assertThat(contacts).as("a conversation that was not").isEmpty();
    }

    @Test
    void theStudentAnswersWhatWasShared() {
        var note = note(Audience.STUDENT, "Stan was stil vandaag");
        var address = "/student/notes/" + note + "/views";
        assertThat(pages.page(team.studentAccount(), "/student").select(".shared-notes a[href='" + address + "']"))
                .hasSize(1);
        assertThat(pages.page(team.studentAccount(), address).select("h1").text())
                .isEqualTo("Hoe zie jij het?");
        var form = typed("Ik had slecht geslapen.");
        assertThat(pages.send(team.studentAccount(), address, form)).hasStatus3xxRedirection();
        assertThat(pages.send(team.studentAccount(), address, form)).hasStatus3xxRedirection();
        assertThat(file(colleague)).containsOnlyOnce("Ik had slecht geslapen.");
        assertThat(own()).containsOnlyOnce("Ik had slecht geslapen.");
        assertThat(own()).contains("Zo zie jij het", "Gedeeld met jou").doesNotContain("de student");
        assertThat(file(colleague))
                .contains("Zo ziet de student het", "Gedeeld met de student")
                .doesNotContain("jij het", "met jou");
        assertThat(acts("VIEW_WRITTEN")).isEqualTo(1);
    }

    @Test
    void aStudentAnswersNothingThatIsNotTheirs() {
        var teamNote = note(Audience.TEAM, "Voor het team");
        var shared = note(Audience.STUDENT, "Gedeeld");
        var classmate = world.account("Els");
        world.student(team, classmate, "Els");
        assertThat(pages.open(team.studentAccount(), "/student/notes/" + teamNote + "/views"))
                .hasStatus(404);
        assertThat(pages.send(team.studentAccount(), "/student/notes/" + teamNote + "/views", typed("x y")))
                .hasStatus(404);
        assertThat(pages.open(classmate, "/student/notes/" + shared + "/views")).hasStatus(404);
        assertThat(pages.send(classmate, "/student/notes/" + shared + "/views", typed("x y")))
                .hasStatus(404);
    }

    @Test
    void theDatabaseItselfKeepsThePublishedWords() {
        var note = note(Audience.TEAM, "Blijft zo");
        for (var change : new String[] {
            "text = 'anders'",
            "audience = 'DRAFT', published_at = null",
            "audience = 'STUDENT'",
            "shared_at = app_now()",
            "occurred_on = occurred_on - 1",
            "withdrawn_at = app_now()"
        }) {
            assertThatThrownBy(() -> asCoach("update coaching_note set " + change + " where id = '" + note + "'"))
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> asCoach("delete from note_addition"))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asCoach("update note_addition set text = 'x'"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void theDatabaseLetsNobodyElseAdd() {
        var note = note(Audience.TEAM, "Van Coen");
        var insert = "insert into note_addition (id, note_id, student_id, team_id, author_id, kind, text, written_at)"
                + " values (gen_random_uuid(), '%s', '%s', '%s', '%s', '%s', 'x', app_now())";
        var asColleague = insert.formatted(note, team.student(), team.id(), colleague.value(), AdditionKind.AMENDMENT);
        assertThatThrownBy(() -> as(colleague, asColleague)).rootCause().hasMessageContaining("row-level security");
        var asStudent = insert.formatted(note, team.student(), team.id(), team.studentAccount(), AdditionKind.VIEW);
        assertThatThrownBy(() -> as(team.studentAccount(), asStudent))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void moreAdditionsTakeNoMoreStatements() {
        for (var round = 0; round < 5; round++) {
            note(Audience.STUDENT, "Notitie " + round);
        }
        var path = "/coach/students/" + team.student();
        var entries = NoteFixture.read(notes, world, team.coach(), team.student());
        add(entries.get(0));
        pages.page(team.coach(), path);
        var before = Statements.count(() -> pages.page(team.coach(), path));
        entries.forEach(this::add);
        assertThat(Statements.count(() -> pages.page(team.coach(), path))).isEqualTo(before);
    }

    private void add(NoteEntry entry) {
        pages.send(team.coach(), "/coach/notes/" + entry.id() + "/amendments", typed("Erbij"));
        pages.send(team.studentAccount(), "/student/notes/" + entry.id() + "/views", typed("Mijn kant"));
    }

    @Test
    void aDraftInItsLastWeekSaysSo() {
        var draft = note(Audience.DRAFT, "Bijna weg");
        assertThat(pages.page(team.coach(), "/coach").select(".coach-drafts").text())
                .doesNotContain("verdwijnt");
        behind.jdbc()
                .sql("update coaching_note set written_at = written_at - interval '25 days' where id = ?")
                .param(draft.value())
                .update();
        assertThat(pages.page(team.coach(), "/coach")
                        .select(".coach-drafts .tag-warn")
                        .text())
                .startsWith("verdwijnt na");
    }

    private void asCoach(String sql) {
        as(team.coach(), sql);
    }

    private void as(AccountId who, String sql) {
        world.as(who, user -> transactions.execute(status -> jdbc.sql(sql).update()));
    }
}
