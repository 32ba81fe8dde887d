package nl.bijrijder.career;

import jakarta.annotation.security.RolesAllowed;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Lens;
import nl.bijrijder.shared.StudentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A member of the team reads a student's career dossier. */
@Controller
@RolesAllowed("TEAM_MEMBER")
class CoachCareerController {

    private final CareerEntries entries;

    CoachCareerController(CareerEntries entries) {
        this.entries = entries;
    }

    @GetMapping("/coach/students/{student}/dossier")
    String show(
            @PathVariable StudentId student,
            @RequestParam(required = false) @Nullable Lens lens,
            @RequestParam(defaultValue = "1") int page,
            CurrentUser user,
            Model model) {
        model.addAttribute("dossier", entries.open(user, student, lens, page));
        return "career/coach-list";
    }
}
