package nl.bijrijder.visit.day;

import jakarta.annotation.security.RolesAllowed;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A student says who is called when something happens. */
@Controller
@RequestMapping("/student/emergency")
@RolesAllowed("STUDENT")
class StudentEmergencyController {

    private final EmergencyForms forms;

    StudentEmergencyController(EmergencyForms forms) {
        this.forms = forms;
    }

    @GetMapping
    ModelAndView show(CurrentUser user) {
        return forms.open(user, user.self());
    }

    @PostMapping
    ModelAndView save(CurrentUser user, Submission<EmergencyForm> form) {
        return forms.save(user, user.self(), form, "/student/emergency");
    }
}
