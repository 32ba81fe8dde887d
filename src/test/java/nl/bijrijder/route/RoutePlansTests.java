package nl.bijrijder.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.bijrijder.people.organisation.Organisations;
import nl.bijrijder.people.qualification.QualificationImports;
import nl.bijrijder.people.qualification.Qualifications;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.DatabaseScope;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class RoutePlansTests {

    private final World world;
    private final RoutePlans plans;
    private final LearningRoutes routes;
    private final Organisations organisations;
    private final Teams teams;
    private final BehindTheScenes behind;
    private final RouteFixture fixture;

    @Autowired
    RoutePlansTests(
            World world,
            RoutePlans plans,
            LearningRoutes routes,
            QualificationImports imports,
            Qualifications qualifications,
            Organisations organisations,
            Teams teams,
            BehindTheScenes behind) {
        this.world = world;
        this.plans = plans;
        this.routes = routes;
        this.organisations = organisations;
        this.teams = teams;
        this.behind = behind;
        this.fixture = new RouteFixture(world, imports, qualifications, plans);
    }

    @Test
    void anIntegratedPlanRefusesEveryOtherLevel() {
        var team = world.team();
        var command = fixture.command(team, RouteType.INTEGRATED, fixture.qualification(3));
        assertThatThrownBy(() -> world.as(team.leader(), leader -> plans.make(leader, command)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void onlyALeaderOfTheTeamMakesAPlan() {
        var team = world.team();
        var other = world.team();
        var command = fixture.command(team, RouteType.INTEGRATED, fixture.qualification(2));
        for (var stranger : List.of(team.coach(), other.leader(), team.studentAccount(), world.managerAccount())) {
            assertThatThrownBy(() -> world.as(stranger, user -> plans.make(user, command)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void aStudentGetsAnOwnCopyOfThePlan() {
        var team = world.team();
        var plan = fixture.plan(team);
        fixture.start(team, plan, team.student(), 2);
        var details = world.as(team.leader(), leader -> plans.find(leader, plan));
        var first = details.routeYears().get(0).phases().get(0).stops().get(0).id();
        world.as(team.leader(), leader -> {
            plans.remove(leader, plan, first, details.version());
            return plan;
        });

        var summary = summary(team, team.studentAccount());
        assertThat(summary.routeYear()).isEqualTo(2);
        assertThat(summary.milestonesTotal()).isEqualTo(18);
        assertThat(summary.milestonesDone()).isZero();
    }

    @Test
    void whatTheTeamMarksIsDone() {
        var team = world.team();
        fixture.start(team, fixture.plan(team), team.student(), 1);
        var before = summary(team, team.coach());
        world.as(team.coach(), coach -> {
            var stops = routes.milestones(coach, before);
            routes.skipMilestone(coach, stops.get(1).id(), "Deed dit al op de basisschool");
            return routes.milestoneDone(coach, stops.get(0).id(), world.today());
        });
        var after = summary(team, team.coach());
        assertThat(after.milestonesDone()).isEqualTo(1);
        assertThat(after.milestonesTotal()).isEqualTo(before.milestonesTotal() - 1);
    }

    @Test
    void aStudentHasOneRunningRoute() {
        var team = world.team();
        var plan = fixture.plan(team);
        fixture.start(team, plan, team.student(), 1);
        assertThatThrownBy(() -> fixture.start(team, plan, team.student(), 1))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("constraint.learning_route_running_uk");
        assertThat(world.as(team.leader(), leader -> plans.waiting(leader, plan))
                        .size())
                .isZero();
    }

    @Test
    void noRouteStartsWithoutAnAgreementInForce() {
        var team = world.team();
        var plan = fixture.plan(team);
        world.asManager(manager -> {
            var partnership = teams.summary(team.id()).partnership();
            organisations.end(manager, partnership, world.today().minusDays(1));
            return partnership;
        });
        assertThatThrownBy(() -> fixture.start(team, plan, team.student(), 1))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("route.agreement.none");
    }

    @Test
    void anOldVersionOfAPlanIsNotChanged() {
        var team = world.team();
        var plan = fixture.plan(team);
        var details = world.as(team.leader(), leader -> plans.find(leader, plan));
        var stops = details.routeYears().get(0).phases().get(0).stops();
        world.as(team.leader(), leader -> {
            plans.move(leader, plan, stops.get(0).id(), details.version(), 1);
            return plan;
        });
        assertThatThrownBy(() -> world.as(team.leader(), leader -> {
                    plans.remove(leader, plan, stops.get(0).id(), details.version());
                    return plan;
                }))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void theRowsOfARouteAreHiddenFromEverybodyElse() {
        var team = world.team();
        var other = world.team();
        fixture.start(team, fixture.plan(team), team.student(), 1);
        assertThat(rows("learning_route", team.student())).isEqualTo(1);
        assertThat(rows("milestone", team.student())).isEqualTo(18);
        for (var stranger : List.of(other.leader(), other.studentAccount(), world.managerAccount())) {
            var seen = world.as(stranger, user -> routes.summaries(user, List.of(team.student())));
            assertThat(seen).isEmpty();
        }
    }

    @Test
    void manySummariesTakeAsManyStatementsAsOne() {
        var team = world.team();
        var plan = fixture.plan(team);
        fixture.start(team, plan, team.student(), 1);
        var many = IntStream.range(0, 30)
                .mapToObj(index -> {
                    var student = world.student(team, "Stan" + index);
                    fixture.start(team, plan, student, 1 + index % 4);
                    return student;
                })
                .toList();
        assertThat(statements(team, many))
                .isEqualTo(statements(team, List.of(team.student())))
                .isEqualTo(3);
    }

    private long statements(World.Team team, List<StudentId> students) {
        var coach = world.user(team.coach());
        return Statements.count(() -> DatabaseScope.of(coach).call(() -> routes.summaries(coach, students)));
    }

    private RouteSummary summary(World.Team team, AccountId who) {
        return Objects.requireNonNull(world.as(who, user -> routes.summaries(user, List.of(team.student())))
                .get(team.student()));
    }

    private int rows(String table, StudentId student) {
        return behind.jdbc()
                .sql("select count(*) from " + table + " where student_id = :student")
                .param("student", student.value())
                .query(Integer.class)
                .single();
    }
}
