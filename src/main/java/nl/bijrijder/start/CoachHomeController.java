package nl.bijrijder.start;

import jakarta.annotation.security.RolesAllowed;
import nl.bijrijder.guidance.conversation.ComingUp;
import nl.bijrijder.guidance.conversation.Conversations;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The coach's start page. */
@Controller
@RolesAllowed("TEAM_MEMBER")
class CoachHomeController {

    private final CoachHomes homes;
    private final ComingUp comingUp;

    CoachHomeController(CoachHomes homes, ComingUp comingUp) {
        this.homes = homes;
        this.comingUp = comingUp;
    }

    @ModelAttribute("ahead")
    Conversations ahead(CurrentUser user) {
        return comingUp.ofCoach(user);
    }

    @GetMapping("/coach")
    String show(
            CurrentUser user,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("home", homes.of(user, CaseloadFilter.named(show), page));
        return "start/home/coach";
    }
}
