package nl.bijrijder.visit.group;

import jakarta.annotation.security.RolesAllowed;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A student sees the visits they go along on, and what is asked of them. */
@Controller
@RolesAllowed("STUDENT")
class StudentVisitController {

    private final OwnVisits visits;

    StudentVisitController(OwnVisits visits) {
        this.visits = visits;
    }

    @GetMapping("/student/visits")
    String list(CurrentUser user, Model model) {
        model.addAttribute("visits", visits.of(user));
        return "visit/participant/student-list";
    }
}
