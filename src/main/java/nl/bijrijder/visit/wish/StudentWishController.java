package nl.bijrijder.visit.wish;

import java.util.Map;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.visit.CompanyVisitId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A student says on the own phone what they want of a visit. */
@Controller
@RequestMapping("/student/visits/{id}/wishes")
@PreAuthorize("hasRole('STUDENT')")
class StudentWishController {

    private final WishPage page;

    StudentWishController(WishPage page) {
        this.page = page;
    }

    @GetMapping
    String show(CurrentUser user, @PathVariable String id, Model model) {
        model.addAllAttributes(page.open(user, CompanyVisitId.valueOf(id), own(user)));
        return WishPage.VIEW;
    }

    @PostMapping
    ModelAndView say(
            CurrentUser user,
            @PathVariable String id,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        var visit = CompanyVisitId.valueOf(id);
        return page.say(user, visit, own(user), fields, () -> {
            Flash.say(redirect, "wish.saved");
            return "/student/visits/" + visit + "/wishes";
        });
    }

    private static StudentId own(CurrentUser user) {
        return user.asStudent().orElseThrow(NotFound::new);
    }
}
