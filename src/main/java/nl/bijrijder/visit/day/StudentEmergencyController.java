package nl.bijrijder.visit.day;

import jakarta.validation.Valid;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.StudentId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A student says who is called when something happens. */
@Controller
@RequestMapping("/student/emergency")
@PreAuthorize("hasRole('STUDENT')")
class StudentEmergencyController {

    private final EmergencyForms forms;

    StudentEmergencyController(EmergencyForms forms) {
        this.forms = forms;
    }

    @GetMapping
    String show(CurrentUser user, Model model) {
        return forms.open(model, user, own(user));
    }

    @PostMapping
    ModelAndView save(
            CurrentUser user,
            @Valid @ModelAttribute("form") EmergencyForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return forms.save(
                user,
                own(user),
                form,
                errors,
                model,
                () -> Flash.say(redirect, "emergency.saved"),
                "/student/emergency");
    }

    private static StudentId own(CurrentUser user) {
        return user.asStudent().orElseThrow(NotFound::new);
    }
}
