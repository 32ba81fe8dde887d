package nl.bijrijder.visit.wish;

import jakarta.annotation.security.RolesAllowed;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.Visits;
import nl.bijrijder.visit.group.Participants;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A student reads what the class asked for and what the company promises, or did; never what classmates need. */
@Controller
@RolesAllowed("STUDENT")
class StudentPromiseController {

    private final Promises promises;
    private final ClassBriefs briefs;
    private final Visits visits;
    private final Participants participants;

    StudentPromiseController(Promises promises, ClassBriefs briefs, Visits visits, Participants participants) {
        this.promises = promises;
        this.briefs = briefs;
        this.visits = visits;
        this.participants = participants;
    }

    @GetMapping("/student/visits/{id}/promises")
    String show(CurrentUser user, @PathVariable CompanyVisitId id, Model model) {
        var own = participants.own(user, id);
        model.addAttribute("promises", promises.of(own));
        var summary = visits.of(own);
        model.addAttribute("visit", summary);
        model.addAttribute("ahead", summary.status().isAhead());
        model.addAttribute("brief", briefs.of(own).map(ClassBrief::withoutNeeds).orElse(null));
        return "visit/wish/student-promises";
    }
}
