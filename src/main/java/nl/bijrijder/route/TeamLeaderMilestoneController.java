package nl.bijrijder.route;

import jakarta.validation.Valid;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A team leader tailors a plan: adds, moves and removes milestones. */
@Controller
@PreAuthorize("hasRole('TEAM_LEADER')")
class TeamLeaderMilestoneController {

    private final RoutePlans plans;
    private final PlanPages pages;

    TeamLeaderMilestoneController(RoutePlans plans, PlanPages pages) {
        this.plans = plans;
        this.pages = pages;
    }

    @PostMapping("/team/plans/{id}/milestones")
    ModelAndView add(
            CurrentUser user,
            @PathVariable("id") String planId,
            @Valid @ModelAttribute("milestone") MilestoneForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var id = RoutePlanId.valueOf(planId);
        if (!errors.hasErrors()) {
            try {
                plans.add(user, id, form.toCommand());
                return changed(id, redirect);
            } catch (StaleVersion stale) {
                return Forms.changedMeanwhile(
                                PlanPages.VIEW,
                                form,
                                form.reopened(plans.find(user, id).version()))
                        .addAllObjects(pages.planBeside(user, id, "milestone"));
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return Forms.invalid(PlanPages.VIEW).addAllObjects(pages.planBeside(user, id, "milestone"));
    }

    @PostMapping("/team/plans/{id}/milestones/{milestone}/move")
    ModelAndView move(
            CurrentUser user,
            @PathVariable("id") String planId,
            @PathVariable("milestone") String milestone,
            @RequestParam int version,
            @RequestParam int phases,
            RedirectAttributes redirect) {
        var id = RoutePlanId.valueOf(planId);
        plans.move(user, id, MilestoneId.valueOf(milestone), version, Integer.signum(phases));
        return changed(id, redirect);
    }

    @PostMapping("/team/plans/{id}/milestones/{milestone}/remove")
    ModelAndView remove(
            CurrentUser user,
            @PathVariable("id") String planId,
            @PathVariable("milestone") String milestone,
            @RequestParam int version,
            RedirectAttributes redirect) {
        var id = RoutePlanId.valueOf(planId);
        plans.remove(user, id, MilestoneId.valueOf(milestone), version);
        return changed(id, redirect);
    }

    private static ModelAndView changed(RoutePlanId id, RedirectAttributes redirect) {
        Flash.say(redirect, "route.plan.changed");
        return new ModelAndView("redirect:/team/plans/" + id);
    }
}
