package nl.bijrijder.route;

import jakarta.annotation.security.RolesAllowed;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A team leader puts students on a plan. */
@Controller
@RolesAllowed("TEAM_LEADER")
class TeamLeaderRouteController {

    private final RoutePlans plans;
    private final PlanPages pages;

    TeamLeaderRouteController(RoutePlans plans, PlanPages pages) {
        this.plans = plans;
        this.pages = pages;
    }

    @PostMapping("/team/plans/{id}/students")
    ModelAndView start(CurrentUser user, @PathVariable RoutePlanId id, Submission<RouteStartForm> routeStart) {
        return routeStart
                .on(page(user, id))
                .save(typed -> plans.startAll(user, id, typed.key(), typed.studentIds(), typed.start()))
                .done("route.plan.students.started", PlanPages.place(id));
    }

    private FormPage<RouteStartForm> page(CurrentUser user, RoutePlanId id) {
        return FormPage.ofNew(PlanPages.VIEW, () -> new RouteStartForm(null, null, null))
                .withAll(() -> pages.planBeside(user, id, "routeStart"));
    }
}
