package nl.bijrijder.route;

import jakarta.annotation.security.RolesAllowed;
import nl.bijrijder.platform.web.form.Button;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A team leader tailors a plan: adds, moves and removes milestones. */
@Controller
@RolesAllowed("TEAM_LEADER")
class TeamLeaderMilestoneController {

    private static final String CHANGED = "route.plan.changed";

    private final RoutePlans plans;
    private final PlanPages pages;

    TeamLeaderMilestoneController(RoutePlans plans, PlanPages pages) {
        this.plans = plans;
        this.pages = pages;
    }

    @PostMapping("/team/plans/{id}/milestones")
    ModelAndView add(CurrentUser user, @PathVariable RoutePlanId id, Submission<MilestoneForm> milestone) {
        return milestone
                .on(page(user, id, milestone.typed()))
                .save(typed -> plans.add(user, id, typed.toCommand()))
                .done(CHANGED, PlanPages.place(id));
    }

    @PostMapping("/team/plans/{id}/milestones/{milestone}/move")
    ModelAndView move(
            CurrentUser user,
            @PathVariable RoutePlanId id,
            @PathVariable MilestoneId milestone,
            @RequestParam int version,
            @RequestParam int phases) {
        return Button.on(PlanPages.place(id))
                .press(() -> plans.move(user, id, milestone, version, Integer.signum(phases)))
                .done(CHANGED, PlanPages.place(id));
    }

    @PostMapping("/team/plans/{id}/milestones/{milestone}/remove")
    ModelAndView remove(
            CurrentUser user,
            @PathVariable RoutePlanId id,
            @PathVariable MilestoneId milestone,
            @RequestParam int version) {
        return Button.on(PlanPages.place(id))
                .press(() -> plans.remove(user, id, milestone, version))
                .done(CHANGED, PlanPages.place(id));
    }

    /** Whoever changed the plan meanwhile changed nothing of what is typed here. */
    private FormPage<MilestoneForm> page(CurrentUser user, RoutePlanId id, @Nullable MilestoneForm typed) {
        return FormPage.of(
                        PlanPages.VIEW,
                        () -> MilestoneForm.reopened(typed, plans.find(user, id).version()))
                .withAll(() -> pages.planBeside(user, id, "milestone"));
    }
}
