package nl.bijrijder.route;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.bijrijder.people.organisation.Organisations;
import nl.bijrijder.people.qualification.Qualifications;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.platform.web.PageOf;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.FileUsed;
import nl.bijrijder.shared.IdempotencyKey;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.SchoolYear;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes and changes a team's plans, and puts students on them. */
@Service
@Transactional(readOnly = true)
public class RoutePlans {

    private final RoutePlanRepository plans;
    private final LearningRouteRepository routes;
    private final MilestoneRepository milestones;
    private final Qualifications qualifications;
    private final Students students;
    private final Teams teams;
    private final Organisations organisations;
    private final RoutePolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoutePlans(
            RoutePlanRepository plans,
            LearningRouteRepository routes,
            MilestoneRepository milestones,
            Qualifications qualifications,
            Students students,
            Teams teams,
            Organisations organisations,
            RoutePolicy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.routes = routes;
        this.milestones = milestones;
        this.qualifications = qualifications;
        this.students = students;
        this.teams = teams;
        this.organisations = organisations;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a plan with the milestones every road has. Asking again with the same id changes nothing.
     *
     * @throws RuleBroken when such a route cannot end at the qualification's level
     * @throws RuleBroken when the qualification cannot be done in that pathway
     */
    @Transactional
    public RoutePlanId make(CurrentUser user, MakePlan command) {
        policy.requireLeading(user, command.team());
        if (!plans.existsById(command.id().value())) {
            plans.save(RoutePlan.make(command, qualifications.find(command.qualification())));
        }
        return command.id();
    }

    /** The plans of the teams this person leads, by name. */
    public PageOf<PlanSummary> list(CurrentUser user, int page) {
        var led = user.ledTeams().stream().map(TeamId::value).toList();
        return PageOf.of(plans.findByTeams(led, PageOf.request(page)), RoutePlan::toSummary);
    }

    /** One plan with its milestones. */
    PlanDetails find(CurrentUser user, RoutePlanId id) {
        return PlanDetails.of(ofLedTeam(user, id));
    }

    /** Adds a milestone to a plan. Asking again with the same id changes nothing, although the plan has changed since. */
    @Transactional
    void add(CurrentUser user, RoutePlanId id, AddMilestone command) {
        if (!ofLedTeam(user, id).has(command.id())) {
            open(user, id, command.version()).add(command);
        }
    }

    /** Moves a milestone of a plan so many phases later, or earlier when negative. */
    @Transactional
    void move(CurrentUser user, RoutePlanId id, MilestoneId milestone, int version, int phases) {
        open(user, id, version).move(milestone, phases);
    }

    /** Takes a milestone off a plan. */
    @Transactional
    void remove(CurrentUser user, RoutePlanId id, MilestoneId milestone, int version) {
        open(user, id, version).remove(milestone);
    }

    /** The students of the plan's team who have no running route, by family name. */
    List<StudentSummary> waiting(CurrentUser user, RoutePlanId id) {
        var ofTeam = students.ofTeams(user, List.of(ofLedTeam(user, id).team()));
        var riding = routes.findRiding(
                ofTeam.stream().map(student -> student.id().value()).toList());
        return ofTeam.stream()
                .filter(student -> !riding.contains(student.id().value()))
                .toList();
    }

    /**
     * Puts a student on a plan: from now on the student has a road of their own. Asking again with the same id changes
     * nothing.
     *
     * @param start the school year of route year 1
     * @throws RuleBroken when the partnership's agreement does not run today (R3)
     * @throws RuleBroken when the student is on a route
     */
    @Transactional
    public LearningRouteId start(
            CurrentUser user, RoutePlanId id, LearningRouteId routeId, StudentId student, SchoolYear start) {
        var plan = ofLedTeam(user, id);
        if (!routes.existsById(routeId.value())) {
            refuseOutsideAgreement(plan.team());
            if (!students.find(user, student).team().equals(plan.team())) {
                throw new NotFound();
            }
            if (routes.runs(student.value())) {
                throw Rule.broken("students", "constraint.learning_route_running_uk");
            }
            var route = routes.save(new LearningRoute(routeId, student, plan, start));
            plan.milestones().forEach(planned -> milestones.save(new Milestone(route, planned)));
            events.publishEvent(new FileUsed(user.account(), student, plan.team(), RouteAct.ROUTE_STARTED));
        }
        return routeId;
    }

    /**
     * Puts several students on a plan, all of them or none. Asking again with the same key changes nothing.
     *
     * @param key id of the form that was posted; the ids of the routes follow from it
     */
    @Transactional
    void startAll(
            CurrentUser user, RoutePlanId id, IdempotencyKey key, Collection<StudentId> students, SchoolYear start) {
        students.forEach(student -> start(user, id, routeId(key, student), student, start));
    }

    private static LearningRouteId routeId(IdempotencyKey key, StudentId student) {
        return new LearningRouteId(UUID.nameUUIDFromBytes((key + "/" + student).getBytes(StandardCharsets.UTF_8)));
    }

    private void refuseOutsideAgreement(TeamId team) {
        var partnership = organisations.partnership(teams.summary(team).partnership());
        if (!partnership.period().contains(LocalDate.now(clock))) {
            throw Rule.broken("students", "route.agreement.none");
        }
    }

    private RoutePlan open(CurrentUser user, RoutePlanId id, int version) {
        var plan = plans.findToChange(id.value()).orElseThrow(NotFound::new);
        policy.requireLeading(user, plan.team());
        StaleVersion.refuse(version, plan.version());
        return plan;
    }

    private RoutePlan ofLedTeam(CurrentUser user, RoutePlanId id) {
        var plan = plans.findById(id.value()).orElseThrow(NotFound::new);
        policy.requireLeading(user, plan.team());
        return plan;
    }
}
