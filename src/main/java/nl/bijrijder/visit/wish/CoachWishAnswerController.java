package nl.bijrijder.visit.wish;

import java.util.Map;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.shared.CurrentUser;
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

/** A member of the team enters what a student without a phone says, and shows the class on the wall what it wants. */
@Controller
@RequestMapping("/coach/visits/{id}/wishes")
@PreAuthorize("hasRole('TEAM_MEMBER')")
class CoachWishAnswerController {

    private final WishPage page;
    private final WishBoard board;

    CoachWishAnswerController(WishPage page, WishBoard board) {
        this.page = page;
        this.board = board;
    }

    /** still stops the page from looking again by itself. */
    @GetMapping("/screen")
    String screen(
            CurrentUser user, @PathVariable String id, @RequestParam(defaultValue = "") String still, Model model) {
        model.addAttribute("screen", board.screen(user, CompanyVisitId.valueOf(id)));
        model.addAttribute("still", !still.isEmpty());
        return "wish/screen";
    }

    @GetMapping("/students/{student}")
    String show(CurrentUser user, @PathVariable String id, @PathVariable String student, Model model) {
        model.addAllAttributes(page.open(user, CompanyVisitId.valueOf(id), StudentId.valueOf(student)));
        return WishPage.VIEW;
    }

    @PostMapping("/students/{student}")
    ModelAndView enter(
            CurrentUser user,
            @PathVariable String id,
            @PathVariable String student,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        var visit = CompanyVisitId.valueOf(id);
        return page.say(user, visit, StudentId.valueOf(student), fields, () -> {
            Flash.say(redirect, "wish.entered");
            return "/coach/visits/" + visit + "/wishes";
        });
    }
}
