package nl.bijrijder.visit;

import jakarta.annotation.security.RolesAllowed;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A member of a team reads which visits the team makes, and what there is to do for one. */
@Controller
@RequestMapping(CoachVisitController.HOME)
@RolesAllowed("TEAM_MEMBER")
class CoachVisitController {

    static final String HOME = "/coach/visits";

    private final VisitPages pages;

    CoachVisitController(VisitPages pages) {
        this.pages = pages;
    }

    @GetMapping
    ModelAndView list(
            CurrentUser user,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "1") int page) {
        return pages.list(user.teams(), status, page, HOME);
    }

    @GetMapping("/{id}")
    ModelAndView show(CurrentUser user, @PathVariable CompanyVisitId id) {
        return pages.show(user, pages.detailsForMember(user, id), HOME);
    }
}
