package nl.bijrijder.route;

import java.time.Clock;
import java.time.LocalDate;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member of the team marks what a student has passed. */
@Controller
@PreAuthorize("hasRole('TEAM_MEMBER')")
class CoachMilestoneController {

    private final LearningRoutes routes;
    private final Clock clock;

    CoachMilestoneController(LearningRoutes routes, Clock clock) {
        this.routes = routes;
        this.clock = clock;
    }

    @PostMapping("/coach/milestones/{id}/done")
    String done(CurrentUser user, @PathVariable String id, RedirectAttributes redirect) {
        var student = routes.milestoneDone(user, MilestoneId.valueOf(id), LocalDate.now(clock));
        Flash.say(redirect, "route.milestone.marked");
        return "redirect:/coach/students/" + student;
    }
}
