package nl.bijrijder.visit;

import nl.bijrijder.shared.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A team leader looks visits up, in a list or one by one. */
@Controller
@RequestMapping("/team/visits")
@PreAuthorize("hasRole('TEAM_LEADER')")
class TeamLeaderVisitController {

    private final Visits visits;
    private final VisitPages pages;

    TeamLeaderVisitController(Visits visits, VisitPages pages) {
        this.visits = visits;
        this.pages = pages;
    }

    @GetMapping
    String list(
            CurrentUser user,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var filter = VisitFilter.named(status);
        model.addAttribute("filter", filter);
        model.addAttribute("filters", VisitFilter.values());
        model.addAttribute("counts", visits.counts(user));
        model.addAttribute("page", visits.list(user.ledTeams(), filter, page));
        return "visit/team-list";
    }

    @GetMapping("/{id}")
    String show(CurrentUser user, @PathVariable CompanyVisitId id, Model model) {
        model.addAttribute("details", pages.details(user, id));
        model.addAttribute("parts", pages.parts(user, id));
        return "visit/team-show";
    }
}
