package nl.bijrijder.guidance.agreement;

import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.StudentId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member of the team ticks off what was agreed, on the own start page or on the student's. */
@Controller
@PreAuthorize("hasRole('TEAM_MEMBER')")
class CoachAgreementController {

    private final Agreements agreements;

    CoachAgreementController(Agreements agreements) {
        this.agreements = agreements;
    }

    @PostMapping("/coach/agreements/{id}/done")
    String done(
            CurrentUser user,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String student,
            RedirectAttributes redirect) {
        var back = student.isEmpty() ? "/coach" : "/coach/students/" + StudentId.valueOf(student);
        agreements.done(user, AgreementId.valueOf(id));
        Flash.say(redirect, "agreement.ticked");
        return "redirect:" + back;
    }
}
