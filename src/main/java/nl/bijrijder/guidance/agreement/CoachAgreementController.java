package nl.bijrijder.guidance.agreement;

import jakarta.annotation.security.RolesAllowed;
import nl.bijrijder.platform.web.form.Button;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.StudentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A member of the team ticks off what was agreed, on the own start page or on the student's. */
@Controller
@RolesAllowed("TEAM_MEMBER")
class CoachAgreementController {

    private final Agreements agreements;

    CoachAgreementController(Agreements agreements) {
        this.agreements = agreements;
    }

    @PostMapping("/coach/agreements/{id}/done")
    ModelAndView done(
            CurrentUser user,
            @PathVariable AgreementId id,
            @RequestParam(required = false) @Nullable StudentId student) {
        var back = student == null ? "/coach" : "/coach/students/" + student;
        return Button.on(back).press(() -> agreements.done(user, id)).done("guidance.agreement.ticked", back);
    }
}
