package nl.bijrijder.route;

import jakarta.validation.Valid;
import java.util.Objects;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.SchoolYear;
import nl.bijrijder.shared.Uuids;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A team leader puts students on a plan. */
@Controller
@PreAuthorize("hasRole('TEAM_LEADER')")
class TeamLeaderRouteController {

    private final RoutePlans plans;
    private final PlanPages pages;

    TeamLeaderRouteController(RoutePlans plans, PlanPages pages) {
        this.plans = plans;
        this.pages = pages;
    }

    @PostMapping("/team/plans/{id}/students")
    ModelAndView start(
            CurrentUser user,
            @PathVariable("id") String planId,
            @Valid @ModelAttribute("riders") RidersForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var id = RoutePlanId.valueOf(planId);
        if (!errors.hasErrors()) {
            try {
                var key = Uuids.parse(Objects.requireNonNullElse(form.id(), ""));
                var start = new SchoolYear(Objects.requireNonNull(form.startYear()));
                plans.startAll(user, id, key, form.riders(), start);
                Flash.say(redirect, "route.plan.students.started");
                return new ModelAndView("redirect:/team/plans/" + id);
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return Forms.invalid(PlanPages.VIEW).addAllObjects(pages.planBeside(user, id, "riders"));
    }
}
