package nl.bijrijder.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.bijrijder.people.qualification.ImportId;
import nl.bijrijder.people.qualification.MboPathway;
import nl.bijrijder.people.qualification.QualificationImports;
import nl.bijrijder.people.qualification.Qualifications;
import nl.bijrijder.route.LearningRouteId;
import nl.bijrijder.route.LearningRoutes;
import nl.bijrijder.route.MakePlan;
import nl.bijrijder.route.MilestoneKind;
import nl.bijrijder.route.MilestoneStatus;
import nl.bijrijder.route.MilestoneSummary;
import nl.bijrijder.route.NextStepId;
import nl.bijrijder.route.NextSteps;
import nl.bijrijder.route.PlanNextStep;
import nl.bijrijder.route.RoutePlanId;
import nl.bijrijder.route.RoutePlans;
import nl.bijrijder.route.RouteSummary;
import nl.bijrijder.route.RouteType;
import nl.bijrijder.route.VmboProfile;
import nl.bijrijder.shared.Initiative;
import nl.bijrijder.shared.SchoolYear;
import nl.bijrijder.shared.TeamId;

/** Plans, the students on them, and their next steps. */
sealed interface RouteAct extends Act {

    /** Brings in a list of qualifications. */
    record ImportQualifications(String fileName, String list) implements RouteAct {
        @Override
        public void tell(Scene scene) {
            var imports = scene.call(QualificationImports.class);
            var id = new ImportId(Names.id("qualification list"));
            imports.upload(scene.user(), id, fileName, list.getBytes(StandardCharsets.UTF_8));
            imports.confirm(scene.user(), id);
        }
    }

    /** Makes a plan that ends at a qualification. */
    record MakeRoutePlan(RoutePlanId plan, TeamId team, String name, RouteType type, String crebo, VmboProfile profile)
            implements RouteAct {
        @Override
        public void tell(Scene scene) {
            var found = scene.call(Qualifications.class).search(crebo, Qualifications.ALL_LEVELS, 1);
            var qualification = found.rows().get(0).id();
            scene.call(RoutePlans.class)
                    .make(scene.user(), new MakePlan(plan, team, name, type, qualification, profile, MboPathway.BOL));
        }
    }

    /** Puts students on a plan, on the first day of their own route. */
    record StartRoutes(RoutePlanId plan, List<Person> students) implements RouteAct {
        @Override
        public void tell(Scene scene) {
            for (var student : students) {
                var id = new LearningRouteId(Names.id("route " + student.email()));
                scene.call(RoutePlans.class)
                        .start(scene.user(), plan, id, student.student(), SchoolYear.of(scene.day()));
            }
        }
    }

    /**
     * Ticks off what lies behind students, each milestone on its day.
     *
     * @param skipping who left out the career activities, for this reason
     */
    record CatchUp(List<Person> students, List<Person> skipping, String reason) implements RouteAct {
        @Override
        public void tell(Scene scene) {
            var routes = scene.call(LearningRoutes.class);
            for (var student : students) {
                var id = student.student();
                var route = Objects.requireNonNull(
                        routes.summaries(scene.user(), List.of(id)).get(id));
                for (var milestone : routes.milestones(scene.user(), route)) {
                    var day = dayOf(milestone, route);
                    if (milestone.status() == MilestoneStatus.TO_DO && day.isBefore(scene.day())) {
                        var skips = skipping.contains(student) && milestone.kind() == MilestoneKind.LOB_ACTIVITY;
                        scene.on(day, then -> {
                            if (skips) {
                                routes.skipMilestone(then.user(), milestone.id(), reason);
                            } else {
                                routes.milestoneDone(then.user(), milestone.id(), day);
                            }
                        });
                    }
                }
            }
        }

        private static LocalDate dayOf(MilestoneSummary milestone, RouteSummary route) {
            return route.started()
                    .plus(milestone.routeYear() - 1)
                    .firstDay()
                    .plusMonths(3L * (milestone.phase() - 1))
                    .plusWeeks(6);
        }
    }

    /** Plans a next step. */
    record PlanStep(Person student, String step, LocalDate due, Initiative initiative) implements RouteAct {
        @Override
        public void tell(Scene scene) {
            var command = new PlanNextStep(id(student, step), student.student(), step, due, initiative);
            scene.call(NextSteps.class).plan(scene.user(), command);
        }
    }

    /** Says that an own step is done. */
    record FinishStep(String step) implements RouteAct {
        @Override
        public void tell(Scene scene) {
            scene.call(NextSteps.class).done(scene.user(), id(scene.who(), step));
        }
    }

    private static NextStepId id(Person student, String step) {
        return new NextStepId(Names.id("step " + student.email() + " " + step));
    }
}
