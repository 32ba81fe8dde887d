package nl.bijrijder.visit.day;

import jakarta.annotation.security.RolesAllowed;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.StudentId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A member of the team keeps who is called for a student below 18. */
@Controller
@RequestMapping("/coach/students/{student}/emergency")
@RolesAllowed("TEAM_MEMBER")
class CoachEmergencyController {

    private final EmergencyForms forms;

    CoachEmergencyController(EmergencyForms forms) {
        this.forms = forms;
    }

    @GetMapping
    ModelAndView show(CurrentUser user, @PathVariable StudentId student) {
        return forms.open(user, student);
    }

    @PostMapping
    ModelAndView save(CurrentUser user, @PathVariable StudentId student, Submission<EmergencyForm> form) {
        return forms.save(user, student, form, "/coach/students/" + student + "/emergency");
    }
}
