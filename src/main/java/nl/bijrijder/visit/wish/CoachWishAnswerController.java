package nl.bijrijder.visit.wish;

import jakarta.annotation.security.RolesAllowed;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.visit.CompanyVisitId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A member of the team enters what a student without a phone says, and shows the class on the wall what it wants. */
@Controller
@RequestMapping("/coach/visits/{id}/wishes")
@RolesAllowed("TEAM_MEMBER")
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
            CurrentUser user,
            @PathVariable CompanyVisitId id,
            @RequestParam(defaultValue = "") String still,
            Model model) {
        model.addAttribute("screen", board.screen(user, id));
        model.addAttribute("still", !still.isEmpty());
        return "visit/wish/screen";
    }

    @GetMapping("/students/{student}")
    ModelAndView show(CurrentUser user, @PathVariable CompanyVisitId id, @PathVariable StudentId student) {
        return page.open(user, id, student);
    }

    @PostMapping("/students/{student}")
    ModelAndView enter(
            CurrentUser user,
            @PathVariable CompanyVisitId id,
            @PathVariable StudentId student,
            Submission<WishForm> form) {
        return page.say(user, id, student, form).done("visit.wish.entered", "/coach/visits/" + id + "/wishes");
    }
}
