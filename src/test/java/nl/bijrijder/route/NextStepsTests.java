package nl.bijrijder.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.DatabaseScope;
import nl.bijrijder.shared.Initiative;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class NextStepsTests {

    @Autowired
    private NextSteps steps;

    @Autowired
    private LearningRoutes routes;

    @Autowired
    private World world;

    @Autowired
    private BehindTheScenes behind;

    @Test
    void theCoachPlansAStepAndTheStudentTicksItOff() {
        var team = world.team();
        var id = plan(team.coach(), team.student(), "Bel het zorgcentrum", null);

        world.as(team.studentAccount(), student -> {
            steps.done(student, id);
            steps.done(student, id);
            return id;
        });

        var listed = listed(team.coach(), team.student());
        assertThat(listed).extracting(NextStepSummary::status).containsExactly(NextStepStatus.DONE);
        assertThat(open(team.coach(), team.student())).isEmpty();
    }

    @Test
    void whatAStudentPlansIsTheStudentsInitiative() {
        var team = world.team();
        plan(team.studentAccount(), team.student(), "Ik vraag het aan mijn tante", null);
        var open = open(team.studentAccount(), team.student());
        assertThat(open.values()).extracting(NextStepSummary::initiative).containsExactly(Initiative.STUDENT);
    }

    @Test
    void theMostUrgentOpenStepComesFirst() {
        var team = world.team();
        plan(team.coach(), team.student(), "Ooit", null);
        plan(team.coach(), team.student(), "Volgende maand", world.today().plusMonths(1));
        plan(team.coach(), team.student(), "Morgen", world.today().plusDays(1));
        var open = open(team.coach(), team.student());
        assertThat(open.values()).extracting(NextStepSummary::text).containsExactly("Morgen");
        assertThat(listed(team.coach(), team.student()))
                .extracting(NextStepSummary::text)
                .containsExactly("Morgen", "Volgende maand", "Ooit");
    }

    @Test
    void planningTwiceWithOneIdMakesOneStep() {
        var team = world.team();
        var command = new PlanNextStep(NextStepId.random(), team.student(), "Eén keer", null, Initiative.COACH);
        world.as(team.coach(), coach -> steps.plan(coach, command));
        world.as(team.coach(), coach -> steps.plan(coach, command));
        assertThat(rowsOf(team.student())).isEqualTo(1);
    }

    @Test
    void anotherTeamAManagerAndAnotherStudentSeeAndChangeNothing() {
        var team = world.team();
        var other = world.team();
        var id = plan(team.coach(), team.student(), "Alleen van ons", null);
        var manager = world.managerAccount();
        for (var stranger : List.of(other.coach(), other.leader(), other.studentAccount(), manager)) {
            assertThat(listed(stranger, team.student())).isEmpty();
            assertThat(open(stranger, team.student())).isEmpty();
            assertThatThrownBy(() -> world.as(stranger, user -> {
                        steps.done(user, id);
                        return id;
                    }))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> plan(stranger, team.student(), "Van een ander", null))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(rowsOf(team.student())).isEqualTo(1);
    }

    @Test
    void askingForManyStudentsTakesOneStatement() {
        var team = world.team();
        plan(team.coach(), team.student(), "Stap", null);
        var one = List.of(team.student());
        var many = IntStream.range(0, 30)
                .mapToObj(index -> {
                    var student = world.student(team, "Stan" + index);
                    plan(team.coach(), student, "Stap " + index, null);
                    return student;
                })
                .toList();
        var coach = world.user(team.coach());
        assertThat(statements(coach, many)).isEqualTo(statements(coach, one)).isEqualTo(2);
    }

    @Test
    void aStudentWithoutARouteHasNoSummary() {
        var team = world.team();
        var summaries = world.as(team.coach(), coach -> routes.summaries(coach, List.of(team.student())));
        assertThat(summaries).isEmpty();
    }

    /** The scope of the transaction and the question itself. */
    private long statements(CurrentUser coach, List<StudentId> students) {
        return Statements.count(() -> DatabaseScope.of(coach).call(() -> steps.openFor(coach, students)));
    }

    private List<NextStepSummary> listed(AccountId who, StudentId student) {
        return world.as(who, user -> steps.listFor(user, student));
    }

    private Map<StudentId, NextStepSummary> open(AccountId who, StudentId student) {
        return world.as(who, user -> steps.openFor(user, List.of(student)));
    }

    private NextStepId plan(AccountId who, StudentId student, String text, @Nullable LocalDate dueOn) {
        return world.as(
                who,
                user -> steps.plan(
                        user, new PlanNextStep(NextStepId.random(), student, text, dueOn, Initiative.COACH)));
    }

    private int rowsOf(StudentId student) {
        return behind.jdbc()
                .sql("select count(*) from next_step where student_id = :student")
                .param("student", student.value())
                .query(Integer.class)
                .single();
    }
}
