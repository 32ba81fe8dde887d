package nl.bijrijder.visit;

import nl.bijrijder.shared.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A member of a team reads which visits the team makes, and what there is to do for one. */
@Controller
@RequestMapping("/coach/visits")
@PreAuthorize("hasRole('TEAM_MEMBER')")
class CoachVisitController {

    private final Visits visits;
    private final VisitPages pages;

    CoachVisitController(Visits visits, VisitPages pages) {
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
        model.addAttribute("counts", visits.counts(user.teams()));
        model.addAttribute("page", visits.list(user.teams(), filter, page));
        return "visit/coach-list";
    }

    @GetMapping("/{id}")
    String show(CurrentUser user, @PathVariable CompanyVisitId id, Model model) {
        model.addAttribute("details", pages.detailsForMember(user, id));
        model.addAttribute("parts", pages.parts(user, id));
        return "visit/coach-show";
    }
}
