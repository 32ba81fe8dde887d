package nl.bijrijder.start;

import jakarta.annotation.security.RolesAllowed;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The manager's start page. */
@Controller
@RolesAllowed("MANAGER")
class ManagerHomeController {

    private final ManagerStart start;

    ManagerHomeController(ManagerStart start) {
        this.start = start;
    }

    @GetMapping("/manage")
    String show(CurrentUser user, Model model) {
        model.addAttribute("overview", start.overview(user));
        return "start/home/manager";
    }
}
