package nl.bijrijder.visit.wish;

import jakarta.annotation.security.RolesAllowed;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.visit.CompanyVisitId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A student says on the own phone what has to be ready for them. */
@Controller
@RequestMapping("/student/visits/{id}/needs")
@RolesAllowed("STUDENT")
class StudentNeedController {

    private final NeedForms forms;

    StudentNeedController(NeedForms forms) {
        this.forms = forms;
    }

    @GetMapping
    ModelAndView show(CurrentUser user, @PathVariable CompanyVisitId id) {
        return forms.open(user, id, user.self());
    }

    @PostMapping
    ModelAndView say(CurrentUser user, @PathVariable CompanyVisitId id, Submission<NeedForm> form) {
        return forms.say(user, id, user.self(), form).done("visit.need.saved", "/student/visits");
    }
}
