package nl.bijrijder.visit.wish;

import jakarta.validation.Valid;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.visit.CompanyVisitId;
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

/** A student says on the own phone what has to be ready for them. */
@Controller
@RequestMapping("/student/visits/{id}/needs")
@PreAuthorize("hasRole('STUDENT')")
class StudentNeedController {

    private final NeedForms forms;

    StudentNeedController(NeedForms forms) {
        this.forms = forms;
    }

    @GetMapping
    String show(CurrentUser user, @PathVariable String id, Model model) {
        forms.open(model, user, CompanyVisitId.valueOf(id), own(user));
        return NeedForms.VIEW;
    }

    @PostMapping
    ModelAndView say(
            CurrentUser user,
            @PathVariable String id,
            @Valid @ModelAttribute("form") NeedForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return forms.say(
                user,
                CompanyVisitId.valueOf(id),
                own(user),
                form,
                errors,
                model,
                () -> Flash.say(redirect, "need.saved"),
                "/student/visits");
    }

    private static StudentId own(CurrentUser user) {
        return user.asStudent().orElseThrow(NotFound::new);
    }
}
