package nl.bijrijder.start;

import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads everybody who comes in at the front door to the start page of their role. */
@Controller
class StartController {

    @GetMapping("/")
    String start(CurrentUser user) {
        if (user.is(Role.STUDENT)) {
            return "redirect:/student";
        }
        if (user.is(Role.TEAM_LEADER)) {
            return "redirect:/team";
        }
        if (user.is(Role.TEAM_MEMBER)) {
            return "redirect:/coach";
        }
        if (user.is(Role.MANAGER)) {
            return "redirect:/manage";
        }
        return "start/home/without-team";
    }
}
