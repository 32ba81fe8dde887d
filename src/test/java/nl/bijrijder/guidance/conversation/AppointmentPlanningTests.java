package nl.bijrijder.guidance.conversation;

import static nl.bijrijder.guidance.conversation.AppointmentFixture.at;
import static nl.bijrijder.guidance.conversation.AppointmentFixture.begun;
import static nl.bijrijder.guidance.conversation.AppointmentFixture.offer;
import static nl.bijrijder.guidance.conversation.AppointmentFixture.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.bijrijder.guidance.note.Audience;
import nl.bijrijder.guidance.note.ConversationKind;
import nl.bijrijder.guidance.note.NoteContent;
import nl.bijrijder.guidance.note.NoteId;
import nl.bijrijder.guidance.note.Notes;
import nl.bijrijder.guidance.note.WriteNote;
import nl.bijrijder.platform.database.BrokenConstraint;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class AppointmentPlanningTests {

    @Autowired
    private World world;

    @Autowired
    private AppointmentPlanning planning;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Agenda agenda;

    @Autowired
    private Notes notes;

    @Autowired
    private BehindTheScenes behind;

    @Test
    void theStudentPicksAndBothSeeIt() {
        var team = world.team();
        var id = offer(planning, world, team, at(world, 2, 10), at(world, 3, 14));
        assertThat(find(team.studentAccount(), id).times().offered())
                .containsExactly(at(world, 2, 10), at(world, 3, 14));
        pick(team.studentAccount(), id, at(world, 3, 14));
        for (var who : List.of(team.studentAccount(), team.coach(), team.leader())) {
            var next = next(who, team);
            assertThat(next.orElseThrow().startsAt()).isEqualTo(at(world, 3, 14));
            assertThat(next.orElseThrow().between().coachName().givenName()).isEqualTo("Coen");
        }
        assertThat(acts(team)).contains("APPOINTMENT_OFFERED", "APPOINTMENT_PICKED");
    }

    @Test
    void anotherTeamSeesNothingOfIt() {
        var team = world.team();
        var other = world.team();
        var id = planned(planning, world, team, at(world, 2, 10));
        for (var who : List.of(other.coach(), other.studentAccount(), world.managerAccount())) {
            assertThat(entries(who, team)).isEmpty();
            assertThat(next(who, team)).isEmpty();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> find(who, id));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cancel(who, id));
        }
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> offer(planning, world, other.coach(), team.student(), at(world, 5, 9)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> pick(team.coach(), id, at(world, 2, 10)));
        assertThatExceptionOfType(NotFound.class)
                .as("only who holds it knows when there is time")
                .isThrownBy(() -> change(team.leader(), id, at(world, 6, 9)));
    }

    @Test
    void nobodyIsOfferedATimeAtWhichOneOfTheTwoIsTaken() {
        var team = world.team();
        var classmate = world.student(team, "Bo");
        planned(planning, world, team, at(world, 2, 10));
        assertRefused(
                "coachBusy",
                () -> offer(
                        planning,
                        world,
                        team.coach(),
                        classmate,
                        at(world, 2, 10).plusMinutes(29)));
        assertRefused(
                "studentBusy",
                () -> offer(
                        planning,
                        world,
                        team.leader(),
                        team.student(),
                        at(world, 2, 10).minusMinutes(29)));
        offer(planning, world, team.coach(), classmate, at(world, 2, 10).plusMinutes(30));
        offer(planning, world, team.leader(), team.student(), at(world, 2, 10).minusMinutes(30));
    }

    @Test
    void theDatabaseRefusesTwoConversationsAtOnceInASentence() {
        var team = world.team();
        var classmateAccount = world.account("Bo");
        var classmate = world.student(team, classmateAccount, "Bo");
        var one = offer(planning, world, team, at(world, 2, 10));
        var two =
                offer(planning, world, team.coach(), classmate, at(world, 2, 10).plusMinutes(15));
        var three = offer(
                planning, world, team.leader(), team.student(), at(world, 2, 10).plusMinutes(15));
        pick(team.studentAccount(), one, at(world, 2, 10));
        assertThat(outcome(() -> pick(classmateAccount, two, at(world, 2, 10).plusMinutes(15))))
                .isEqualTo("constraint.appointment_coach_ex");
        assertThat(outcome(() ->
                        pick(team.studentAccount(), three, at(world, 2, 10).plusMinutes(15))))
                .isEqualTo("constraint.appointment_student_ex");
        cancel(team.coach(), one);
        pick(classmateAccount, two, at(world, 2, 10).plusMinutes(15));
    }

    @Test
    void refusesATimePickedAfterTheCancellation() throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            for (var round = 0; round < 8; round++) {
                var team = world.team();
                var id = offer(planning, world, team, at(world, 2, 10));
                Callable<String> picking = () -> outcome(() -> pick(team.studentAccount(), id, at(world, 2, 10)));
                Callable<String> cancelling = () -> outcome(() -> cancel(team.coach(), id));
                var answers = threads.invokeAll(List.of(picking, cancelling));
                assertThat(answers.get(0).get()).isIn("done", "meanwhile", "guidance.conversation.rule.cancelled");
                assertThat(answers.get(1).get()).isIn("done", "meanwhile");
                assertThat(find(team.coach(), id).status())
                        .isEqualTo(
                                answers.get(1).get().equals("done")
                                        ? AppointmentStatus.CANCELLED
                                        : AppointmentStatus.PLANNED);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void theNoteThatIsPublishedEndsIt() {
        var team = world.team();
        var id = begun(planning, world, behind, team);
        write(team.coach(), team, Audience.DRAFT, ConversationKind.COACHING);
        assertThat(find(team.coach(), id).status()).as("a draft ends nothing").isEqualTo(AppointmentStatus.PLANNED);
        var note = write(team.coach(), team, Audience.TEAM, ConversationKind.SHORT_MOMENT);
        var ended = find(team.coach(), id);
        assertThat(ended.status()).isEqualTo(AppointmentStatus.HELD);
        assertThat(ended.note()).isEqualTo(note);
        assertThat(acts(team)).contains("APPOINTMENT_HELD");
    }

    @Test
    void aDraftThatIsPublishedLaterEndsItToo() {
        var team = world.team();
        var id = begun(planning, world, behind, team);
        var draft = write(team.coach(), team, Audience.DRAFT, ConversationKind.COACHING);
        world.as(team.coach(), user -> {
            notes.revise(user, draft, 0, Audience.STUDENT, content(ConversationKind.COACHING, world.today()));
            return draft;
        });
        assertThat(find(team.coach(), id).note()).isEqualTo(draft);
    }

    @Test
    void aNoteAboutSomethingElseEndsNothing() {
        var team = world.team();
        var colleague = world.member(team, "Karin", false, Period.from(world.today()));
        var id = begun(planning, world, behind, team);
        var ahead = planned(planning, world, team, at(world, 1, 10));
        write(colleague, team, Audience.TEAM, ConversationKind.SHORT_MOMENT);
        write(team.coach(), team, Audience.TEAM, ConversationKind.TEAM);
        world.as(
                team.coach(),
                user -> notes.write(
                        user,
                        new WriteNote(
                                NoteId.random(),
                                team.student(),
                                Audience.TEAM,
                                content(ConversationKind.COACHING, world.today().minusDays(1)))));
        assertThat(find(team.coach(), id).status()).isEqualTo(AppointmentStatus.PLANNED);
        write(colleague, team, Audience.TEAM, ConversationKind.COACHING);
        assertThat(find(team.coach(), id).status()).as("a colleague stood in").isEqualTo(AppointmentStatus.HELD);
        assertThat(find(team.coach(), ahead).status()).isEqualTo(AppointmentStatus.PLANNED);
    }

    @Test
    void aStudentDoesNotCallOffWhatHasBegun() {
        var team = world.team();
        var id = begun(planning, world, behind, team);
        assertRefused("begun", () -> cancel(team.studentAccount(), id));
        cancel(team.leader(), id);
        assertThat(find(team.studentAccount(), id).cancellation().by()).startsWith("Leonie");
    }

    @Test
    void theAgendaStaysUntilItWasDiscussed() {
        var team = world.team();
        var first = agendaItem(team, "Mag ik van stage wisselen?");
        var second = agendaItem(team, "Ik wil iets vragen over de bus");
        assertThat(open(team.coach(), team))
                .extracting(AgendaEntry::text)
                .containsExactly("Mag ik van stage wisselen?", "Ik wil iets vragen over de bus");
        world.as(team.leader(), user -> agenda.discussed(user, first));
        world.as(team.studentAccount(), user -> {
            agenda.remove(user, second);
            return second;
        });
        assertThat(open(team.studentAccount(), team)).isEmpty();
        assertThat(acts(team)).contains("AGENDA_CHANGED", "AGENDA_DISCUSSED");
        assertThat(behind.jdbc()
                        .sql("select text from agenda_item where id = ?")
                        .param(second.value())
                        .query(String.class)
                        .optional())
                .isEmpty();
    }

    @Test
    void theAgendaIsForTheTeamAndTheStudentAndOnlyTheStudentWrites() {
        var team = world.team();
        var other = world.team();
        var item = agendaItem(team, "Alleen voor mijn team");
        for (var who : List.of(other.coach(), other.studentAccount(), world.managerAccount())) {
            assertThat(open(who, team)).isEmpty();
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> world.as(who, user -> agenda.discussed(user, item)));
        }
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> world.as(team.studentAccount(), user -> agenda.discussed(user, item)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> world.as(team.coach(), user -> {
                    agenda.reword(user, item, 0, "Van de coach");
                    return item;
                }));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () -> world.as(team.coach(), user -> agenda.write(user, AgendaItemId.random(), "Mijn punt")));
    }

    @Test
    void anAgendaOfTwentyIsFull() {
        var team = world.team();
        for (var index = 0; index < Agenda.MOST_OPEN; index++) {
            agendaItem(team, "Punt " + index);
        }
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> agendaItem(team, "Nog een"));
    }

    private NoteId write(AccountId author, World.Team team, Audience audience, ConversationKind kind) {
        return world.as(
                author,
                user -> notes.write(
                        user, new WriteNote(NoteId.random(), team.student(), audience, content(kind, world.today()))));
    }

    private static NoteContent content(ConversationKind kind, LocalDate day) {
        return new NoteContent("Gesproken", null, null, null, kind, day, Set.of());
    }

    private AgendaItemId agendaItem(World.Team team, String text) {
        return world.as(team.studentAccount(), user -> agenda.write(user, AgendaItemId.random(), text));
    }

    private List<AgendaEntry> open(AccountId who, World.Team team) {
        return world.as(who, user -> agenda.openItems(user, team.student()));
    }

    private List<AppointmentEntry> entries(AccountId who, World.Team team) {
        return world.as(who, user -> appointments.ofStudent(user, team.student()));
    }

    private Optional<AppointmentEntry> next(AccountId who, World.Team team) {
        return world.as(who, user -> appointments.next(user, team.student()));
    }

    private AppointmentEntry find(AccountId who, AppointmentId id) {
        return world.as(who, user -> appointments.find(user, id));
    }

    private void pick(AccountId who, AppointmentId id, LocalDateTime time) {
        world.as(who, user -> {
            planning.pick(user, id, time);
            return id;
        });
    }

    private void change(AccountId who, AppointmentId id, LocalDateTime time) {
        world.as(who, user -> {
            planning.change(user, id, 0, AppointmentFixture.plan(time));
            return id;
        });
    }

    private void cancel(AccountId who, AppointmentId id) {
        world.as(who, user -> {
            planning.cancel(user, id, "Ziek");
            return id;
        });
    }

    private List<String> acts(World.Team team) {
        return behind.jdbc()
                .sql("select act from student_access where student_id = ?")
                .param(team.student().value())
                .query(String.class)
                .list();
    }

    private static String outcome(Runnable act) {
        try {
            act.run();
            return "done";
        } catch (RuleBroken refused) {
            return refused.key();
        } catch (BrokenConstraint refused) {
            return refused.rule().key();
        } catch (StaleVersion refused) {
            return "meanwhile";
        }
    }

    private static void assertRefused(String rule, Runnable act) {
        assertThat(outcome(act)).isEqualTo("guidance.conversation.rule." + rule);
    }
}
