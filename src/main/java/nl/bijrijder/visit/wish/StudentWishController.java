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

/** A student says on the own phone what they want of a visit. */
@Controller
@RequestMapping("/student/visits/{id}/wishes")
@RolesAllowed("STUDENT")
class StudentWishController {

    private final WishPage page;

    StudentWishController(WishPage page) {
        this.page = page;
    }

    @GetMapping
    ModelAndView show(CurrentUser user, @PathVariable CompanyVisitId id) {
        return page.open(user, id, user.self());
    }

    @PostMapping
    ModelAndView say(CurrentUser user, @PathVariable CompanyVisitId id, Submission<WishForm> form) {
        return page.say(user, id, user.self(), form).done("visit.wish.saved", "/student/visits/" + id + "/wishes");
    }
}
