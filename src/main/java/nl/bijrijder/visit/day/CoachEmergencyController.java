package nl.bijrijder.visit.day;

import jakarta.validation.Valid;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.StudentId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member of the team keeps who is called for a student below 18. */
@Controller
@RequestMapping("/coach/students/{student}/emergency")
@PreAuthorize("hasRole('TEAM_MEMBER')")
class CoachEmergencyController {

    private final EmergencyForms forms;

    CoachEmergencyController(EmergencyForms forms) {
        this.forms = forms;
    }

    @GetMapping
    String show(CurrentUser user, @PathVariable String student, Model model) {
        return forms.open(model, user, StudentId.valueOf(student));
    }

    @PostMapping
    ModelAndView save(
            CurrentUser user,
            @PathVariable String student,
            @Valid @ModelAttribute("form") EmergencyForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var id = StudentId.valueOf(student);
        return forms.save(
                user,
                id,
                form,
                errors,
                model,
                () -> Flash.say(redirect, "emergency.saved"),
                "/coach/students/" + id + "/emergency");
    }
}
