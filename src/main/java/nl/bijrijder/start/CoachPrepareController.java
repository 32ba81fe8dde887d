package nl.bijrijder.start;

import jakarta.annotation.security.RolesAllowed;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.StudentId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A member of the team prepares a conversation: one screen, and the button to write the note. */
@Controller
@RolesAllowed("TEAM_MEMBER")
class CoachPrepareController {

    private final Preparations preparations;

    CoachPrepareController(Preparations preparations) {
        this.preparations = preparations;
    }

    @GetMapping("/coach/students/{student}/prepare")
    String show(@PathVariable StudentId student, CurrentUser user, Model model) {
        model.addAttribute("prepared", preparations.of(user, student));
        return "start/file/prepare";
    }
}
