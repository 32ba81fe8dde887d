package nl.bijrijder.guidance.agreement;

import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A student ticks off what they agreed to do. */
@Controller
@PreAuthorize("hasRole('STUDENT')")
class StudentAgreementController {

    private final Agreements agreements;

    StudentAgreementController(Agreements agreements) {
        this.agreements = agreements;
    }

    @PostMapping("/student/agreements/{id}/done")
    String done(CurrentUser user, @PathVariable String id, RedirectAttributes redirect) {
        agreements.done(user, AgreementId.valueOf(id));
        Flash.say(redirect, "agreement.ticked.own");
        return "redirect:/student";
    }
}
