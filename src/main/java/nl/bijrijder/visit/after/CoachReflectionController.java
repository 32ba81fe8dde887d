package nl.bijrijder.visit.after;

import jakarta.annotation.security.RolesAllowed;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.visit.CompanyVisitId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A member of the team reads how the group looked back. */
@Controller
@RolesAllowed("TEAM_MEMBER")
class CoachReflectionController {

    private final Reflections reflections;

    CoachReflectionController(Reflections reflections) {
        this.reflections = reflections;
    }

    @GetMapping("/coach/visits/{id}/looking-back")
    String show(CurrentUser user, @PathVariable CompanyVisitId id, Model model) {
        model.addAttribute("group", reflections.group(user, id));
        return "visit/reflection/coach-show";
    }
}
