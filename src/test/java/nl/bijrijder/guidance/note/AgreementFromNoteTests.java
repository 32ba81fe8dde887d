package nl.bijrijder.guidance.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.bijrijder.guidance.agreement.AgreementOwner;
import nl.bijrijder.guidance.agreement.AgreementSummary;
import nl.bijrijder.guidance.agreement.Agreements;
import nl.bijrijder.route.NextSteps;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.Initiative;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is agreed in a note: when it becomes an item, who sees it where, and who ticks it off. */
@ApplicationTest
class AgreementFromNoteTests {

    private static final String WORDS = "De folder aanvragen";

    @Autowired
    private World world;

    @Autowired
    private Pages pages;

    @Autowired
    private Notes notes;

    @Autowired
    private Agreements agreements;

    @Autowired
    private NextSteps steps;

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

    private NoteId note(Audience audience, AgreementOwner owner, @Nullable LocalDate due) {
        return note(audience, new NoteOutcome(WORDS, owner, due, null, null, Initiative.COACH));
    }

    private NoteId note(Audience audience, NoteOutcome outcome) {
        var content = new NoteContent("Gesproken.", outcome, ConversationKind.COACHING, world.today(), Set.of());
        return world.as(
                team.coach(),
                user -> notes.write(user, new WriteNote(NoteId.random(), team.student(), audience, content)));
    }

    private List<AgreementSummary> seenBy(AccountId who) {
        return world.as(who, user -> agreements.ofStudent(user, team.student()));
    }

    private String own() {
        return pages.page(team.studentAccount(), "/student")
                .select(".own-agreements")
                .text();
    }

    private String promised(AccountId who) {
        return pages.page(who, "/coach").select(".promised").text();
    }

    private String file(AccountId who) {
        return pages.page(who, "/coach/students/" + team.student())
                .select(".file-agreements")
                .text();
    }

    private int acts(String act) {
        return behind.jdbc()
                .sql("select count(*) from student_access where student_id = ? and act = ?")
                .params(team.student().value(), act)
                .query(Integer.class)
                .single();
    }

    @Test
    void aDraftAgreesToNothingUntilItIsPublished() {
        var draft = note(Audience.DRAFT, AgreementOwner.STUDENT, null);
        assertThat(seenBy(team.coach())).isEmpty();
        assertThat(own()).isEmpty();
        assertThat(acts("AGREEMENT_MADE")).isZero();

        var form = NoteFixture.form(world, "Nu wel af");
        form.put("version", "0");
        form.put("content.outcome.agreement", "Bellen");
        for (var time = 0; time < 2; time++) {
            assertThat(pages.send(team.coach(), "/coach/notes/" + draft, form)).hasStatus3xxRedirection();
        }
        assertThat(seenBy(colleague)).singleElement().satisfies(agreement -> {
            assertThat(agreement.text()).isEqualTo("Bellen");
            assertThat(agreement.keeper()).startsWith("Coen");
            assertThat(agreement.note()).isEqualTo(draft.value());
        });
        assertThat(acts("AGREEMENT_MADE")).isEqualTo(1);
    }

    @Test
    void whatACoachPromisedInATeamNoteNeverReachesTheStudent() {
        note(Audience.TEAM, AgreementOwner.MEMBER, null);
        assertThat(seenBy(team.studentAccount())).isEmpty();
        assertThat(pages.page(team.studentAccount(), "/student").text()).doesNotContain(WORDS);
        assertThat(seenBy(colleague)).hasSize(1);
        assertThat(file(colleague)).contains(WORDS, "Coen");
        assertThat(promised(team.coach())).contains(WORDS, "Stan");
        assertThat(promised(colleague)).isEmpty();
    }

    @Test
    void sharingTheNoteLaterShowsItsAgreementToo() {
        var note = note(Audience.TEAM, AgreementOwner.MEMBER, null);
        assertThat(own()).isEmpty();
        assertThat(pages.send(team.coach(), "/coach/notes/" + note + "/sharing", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(own()).contains("Dit doet je team voor jou", WORDS, "Coen");
        assertThat(seenBy(team.studentAccount())).singleElement().satisfies(agreement -> assertThat(agreement.mayTick())
                .isFalse());
    }

    @Test
    void whatTheStudentDoesIsTheirsToSeeAndTickOffWhateverTheAudience() {
        note(Audience.TEAM, AgreementOwner.STUDENT, world.today().plusDays(2));
        assertThat(own()).contains("Dit doe jij", WORDS, "uiterlijk");
        var id = seenBy(team.studentAccount()).get(0).id();
        var address = "/student/agreements/" + id + "/done";
        assertThat(pages.send(world.team().studentAccount(), address, Map.of())).hasStatus(404);
        for (var time = 0; time < 2; time++) {
            assertThat(pages.send(team.studentAccount(), address, Map.of()))
                    .hasStatus3xxRedirection()
                    .hasRedirectedUrl("/student");
        }
        assertThat(own()).contains("Dit is gelukt", WORDS).doesNotContain("Dit doe jij");
        assertThat(file(colleague)).contains("afgevinkt door Stan");
        assertThat(acts("AGREEMENT_DONE")).isEqualTo(1);
    }

    @Test
    void anyColleagueTicksOffAndTheStudentDoesNotTickOffForTheCoach() {
        note(Audience.STUDENT, AgreementOwner.MEMBER, null);
        var id = seenBy(colleague).get(0).id();
        assertThat(pages.send(team.studentAccount(), "/student/agreements/" + id + "/done", Map.of()))
                .hasStatus(404);
        assertThat(pages.send(world.team().coach(), "/coach/agreements/" + id + "/done", Map.of()))
                .hasStatus(404);
        assertThat(pages.send(colleague, "/coach/agreements/" + id + "/done", Map.of("student", "x")))
                .hasStatus(404);
        assertThat(seenBy(colleague).get(0).isOpen()).isTrue();
        var from = Map.of("student", team.student().toString());
        assertThat(pages.send(colleague, "/coach/agreements/" + id + "/done", from))
                .hasRedirectedUrl("/coach/students/" + team.student());
        assertThat(promised(team.coach())).isEmpty();
        assertThat(own()).contains("Dit is gelukt");
        assertThat(pages.send(team.coach(), "/coach/agreements/" + id + "/done", Map.of()))
                .hasRedirectedUrl("/coach");
        assertThat(file(team.coach())).contains("afgevinkt door Karin");
    }

    @Test
    void aWithdrawnNoteTakesItsAgreementAlong() {
        for (var owner : AgreementOwner.values()) {
            var note = note(Audience.STUDENT, owner, null);
            var id = seenBy(colleague).get(0).id();
            assertThat(own()).contains(WORDS);
            var reason = Map.of("id", UUID.randomUUID().toString(), "text", "Vergissing");
            assertThat(pages.send(team.coach(), "/coach/notes/" + note + "/withdrawal", reason))
                    .hasStatus3xxRedirection();
            assertThat(seenBy(colleague)).isEmpty();
            assertThat(own()).isEmpty();
            assertThat(promised(team.coach())).isEmpty();
            assertThat(pages.page(team.coach(), "/coach/students/" + team.student())
                            .text())
                    .doesNotContain(WORDS);
            assertThat(pages.send(team.coach(), "/coach/agreements/" + id + "/done", Map.of()))
                    .hasStatus(404);
            assertThat(pages.send(team.studentAccount(), "/student/agreements/" + id + "/done", Map.of()))
                    .hasStatus(404);
        }
    }

    @Test
    void aPromiseWhoseDayHasPassedIsMarkedAndStandsOnTop() {
        note(Audience.TEAM, new NoteOutcome("Ooit", AgreementOwner.MEMBER, null, null, null, Initiative.COACH));
        note(Audience.TEAM, AgreementOwner.MEMBER, world.today().plusDays(1));
        behind.jdbc()
                .sql("alter table agreement disable trigger agreement_keeps")
                .update();
        behind.jdbc()
                .sql("update agreement set due_on = ? where student_id = ? and text = ?")
                .params(world.today().minusDays(1), team.student().value(), WORDS)
                .update();
        behind.jdbc()
                .sql("alter table agreement enable trigger agreement_keeps")
                .update();
        var rows = pages.page(team.coach(), "/coach").select(".promised .step-row");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).select(".tag-stop").text()).startsWith("te laat");
        assertThat(rows.get(1).select(".tag")).isEmpty();
    }

    @Test
    void manyPromisesDoNotStandInTheWayOfTheStudents() {
        for (var day = 1; day <= 5; day++) {
            note(Audience.TEAM, AgreementOwner.MEMBER, world.today().plusDays(day));
        }
        var promised = pages.page(team.coach(), "/coach").select(".promised");
        assertThat(promised.select("> ul > .step-row")).hasSize(3);
        assertThat(promised.select("details summary").text()).isEqualTo("Nog 2 afspraken");
        assertThat(promised.select("details .step-row")).hasSize(2);
    }

    @Test
    void keepsWhoTookTheInitiativeForStepAndAgreement() {
        var form = NoteFixture.form(world, "Zelf bedacht");
        form.put("content.outcome.agreement", WORDS);
        form.put("content.outcome.agreementOwner", "STUDENT");
        form.put("content.outcome.agreementDue", world.today().plusDays(3).toString());
        form.put("content.outcome.nextStep", "Bellen");
        form.put("content.outcome.initiative", "STUDENT");
        assertThat(pages.send(team.coach(), "/coach/students/" + team.student() + "/notes", form))
                .hasStatus3xxRedirection();
        assertThat(seenBy(colleague).get(0)).satisfies(agreement -> {
            assertThat(agreement.initiative()).isEqualTo(Initiative.STUDENT);
            assertThat(agreement.isStudents()).isTrue();
            assertThat(agreement.dueOn()).isEqualTo(world.today().plusDays(3));
        });
        var planned = world.as(team.coach(), user -> steps.listFor(user, team.student()));
        assertThat(planned).singleElement().satisfies(step -> assertThat(step.initiative())
                .isEqualTo(Initiative.STUDENT));
    }

    @Test
    void aDayNeedsAnAgreementThatLiesAhead() {
        var form = NoteFixture.form(world, "Tekst");
        form.put("content.outcome.agreementDue", world.today().toString());
        var answer = pages.send(team.coach(), "/coach/students/" + team.student() + "/notes", form);
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer)
                        .select("[id='content.outcome.agreement-error']")
                        .text())
                .contains("Schrijf ook op wat de afspraak is");
        form.put("content.outcome.agreement", WORDS);
        form.put("content.outcome.agreementDue", world.today().minusDays(1).toString());
        answer = pages.send(team.coach(), "/coach/students/" + team.student() + "/notes", form);
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer)
                        .select("details[open] [id='content.outcome.agreementDue-error']")
                        .text())
                .contains("al voorbij");
        form.put("content.outcome.agreementOwner", "NOBODY");
        assertThat(pages.send(team.coach(), "/coach/students/" + team.student() + "/notes", form))
                .hasStatus(422);
    }

    @Test
    void theFormSaysWhoWillSeeTheAgreement() {
        var page = pages.page(team.coach(), "/coach/students/" + team.student() + "/notes/new");
        assertThat(page.select("[id='content.outcome.agreementOwner']").text())
                .contains("Dan ziet Stan de afspraak altijd", "alleen als de notitie is gedeeld");
        assertThat(page.select("input[name='content.outcome.agreementOwner'][checked]")
                        .val())
                .isEqualTo("MEMBER");
        assertThat(page.select("input[name='content.outcome.initiative'][checked]")
                        .val())
                .isEqualTo("COACH");
        assertThat(pages.page(team.coach(), "/coach/students/" + team.student())
                        .select(".file-agreements")
                        .text())
                .contains("nog geen afspraak");
    }

    @Test
    void moreAgreementsTakeNoMoreStatements() {
        note(Audience.STUDENT, AgreementOwner.MEMBER, null);
        note(Audience.STUDENT, AgreementOwner.STUDENT, null);
        var places = Map.of(
                "/coach",
                team.coach(),
                "/student",
                team.studentAccount(),
                "/coach/students/" + team.student(),
                team.coach());
        places.forEach((place, who) -> pages.page(who, place));
        var before = count(places);
        for (var round = 0; round < 6; round++) {
            note(Audience.STUDENT, AgreementOwner.MEMBER, null);
            note(Audience.STUDENT, AgreementOwner.STUDENT, null);
        }
        assertThat(count(places)).isEqualTo(before);
    }

    private Map<String, Integer> count(Map<String, AccountId> places) {
        return places.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, place ->
                (int) Statements.count(() -> pages.page(place.getValue(), place.getKey()))));
    }

    @Test
    void theDatabaseShowsAnAgreementToItsReadersAlone() {
        note(Audience.TEAM, AgreementOwner.MEMBER, null);
        note(Audience.TEAM, AgreementOwner.STUDENT, null);
        note(Audience.STUDENT, AgreementOwner.MEMBER, null);
        assertThat(rows(colleague)).isEqualTo(3);
        assertThat(rows(team.studentAccount())).isEqualTo(2);
        assertThat(rows(world.student(team, "Klasgenoot"))).isZero();
        assertThat(rows(world.team().coach())).isZero();
        assertThat(rows(world.managerAccount())).isZero();
        var tickAll = "update agreement set done_at = app_now(), done_by = '%s' where student_id = '%s'"
                .formatted(team.studentAccount(), team.student());
        assertThat(update(team.studentAccount(), tickAll)).isEqualTo(1);
        assertThat(update(world.team().coach(), tickAll)).isZero();
    }

    @Test
    void theDatabaseItselfKeepsTheWords() {
        note(Audience.STUDENT, AgreementOwner.STUDENT, null);
        for (var change :
                new String[] {"text = 'anders'", "shared = false", "due_on = app_today()", "owner = 'MEMBER'"}) {
            assertThatThrownBy(() -> update(team.coach(), "update agreement set " + change))
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> update(team.coach(), "delete from agreement"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private int rows(StudentId classmate) {
        return rows(new AccountId(behind.jdbc()
                .sql("select account_id from student where id = ?")
                .param(classmate.value())
                .query(UUID.class)
                .single()));
    }

    private int rows(AccountId who) {
        return world.as(
                who,
                user -> transactions.execute(status -> jdbc.sql("select count(*) from agreement where student_id = ?")
                        .param(team.student().value())
                        .query(Integer.class)
                        .single()));
    }

    private int update(AccountId who, String sql) {
        return world.as(
                who, user -> transactions.execute(status -> jdbc.sql(sql).update()));
    }

    @Test
    void isPreparedWhileItIsOpenAndToldOnTheTimelineOnceItWasKept() {
        note(Audience.TEAM, AgreementOwner.MEMBER, null);
        var student = "/coach/students/" + team.student();
        assertThat(pages.page(team.coach(), student + "/prepare")
                        .select(".file-agreements")
                        .text())
                .contains(WORDS);
        assertThat(pages.page(team.coach(), student).select(".timeline").text()).doesNotContain("afgevinkt");
        var made = seenBy(team.coach()).get(0).id();
        world.<@Nullable Object>as(team.coach(), user -> {
            agreements.done(user, made);
            return null;
        });
        assertThat(pages.page(team.coach(), student + "/prepare").select(".file-agreements"))
                .isEmpty();
        assertThat(pages.page(team.coach(), student + "?kind=AGREEMENT").text())
                .contains("Afspraak afgevinkt door", WORDS);
        assertThat(pages.page(team.studentAccount(), "/student/timeline").text())
                .as("a colleague's own agreement in a note for the team")
                .doesNotContain(WORDS);
    }
}
