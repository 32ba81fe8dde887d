package nl.bijrijder.route;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nl.bijrijder.platform.web.form.Button;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A member of the team marks what a student has passed. */
@Controller
@RolesAllowed("TEAM_MEMBER")
class CoachMilestoneController {

    private final LearningRoutes routes;
    private final Clock clock;

    CoachMilestoneController(LearningRoutes routes, Clock clock) {
        this.routes = routes;
        this.clock = clock;
    }

    @PostMapping("/coach/milestones/{id}/done")
    ModelAndView done(CurrentUser user, @PathVariable MilestoneId id) {
        return Button.on("/coach")
                .press(() -> routes.milestoneDone(user, id, LocalDate.now(clock)))
                .done("route.milestone.marked", student -> "/coach/students/" + student);
    }
}
