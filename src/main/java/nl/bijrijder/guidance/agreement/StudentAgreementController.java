package nl.bijrijder.guidance.agreement;

import jakarta.annotation.security.RolesAllowed;
import nl.bijrijder.platform.web.form.Button;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A student ticks off what they agreed to do. */
@Controller
@RolesAllowed("STUDENT")
class StudentAgreementController {

    private final Agreements agreements;

    StudentAgreementController(Agreements agreements) {
        this.agreements = agreements;
    }

    @PostMapping("/student/agreements/{id}/done")
    ModelAndView done(CurrentUser user, @PathVariable AgreementId id) {
        return Button.on("/student")
                .press(() -> agreements.done(user, id))
                .done("guidance.agreement.ticked.own", "/student");
    }
}
