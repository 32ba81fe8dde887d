package nl.bijrijder.visit;

import jakarta.annotation.security.RolesAllowed;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A team leader looks visits up, in a list or one by one. */
@Controller
@RequestMapping(TeamLeaderVisitController.HOME)
@RolesAllowed("TEAM_LEADER")
class TeamLeaderVisitController {

    static final String HOME = "/team/visits";

    private final VisitPages pages;

    TeamLeaderVisitController(VisitPages pages) {
        this.pages = pages;
    }

    @GetMapping
    ModelAndView list(
            CurrentUser user,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "1") int page) {
        return pages.list(user.ledTeams(), status, page, HOME);
    }

    @GetMapping("/{id}")
    ModelAndView show(CurrentUser user, @PathVariable CompanyVisitId id) {
        return pages.show(user, pages.details(user, id), HOME);
    }
}
