package nl.bijrijder.people.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpSession;
import nl.bijrijder.platform.web.form.Button;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** "Where am I signed in?", for everybody who is. */
@Controller
@RolesAllowed("SIGNED_IN")
class SessionController {

    private static final String PLACE = "/account/sessions";

    private final OwnSessions sessions;

    SessionController(OwnSessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping("/account/sessions")
    String list(CurrentUser user, HttpSession current, Model model) {
        model.addAttribute("sessions", sessions.list(user.account(), current.getId()));
        return "people/security/sessions";
    }

    @PostMapping("/account/sessions/end")
    ModelAndView end(CurrentUser user, @RequestParam String session) {
        return Button.on(PLACE)
                .press(() -> sessions.end(user.account(), session))
                .done("people.security.sessions.ended", PLACE);
    }
}
