package nl.bijrijder.people.qualification;

import jakarta.annotation.security.RolesAllowed;
import nl.bijrijder.shared.PlainText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The manager's list of qualifications, searched and paged. */
@Controller
@RolesAllowed("MANAGER")
class ManagerQualificationController {

    private final Qualifications qualifications;

    ManagerQualificationController(Qualifications qualifications) {
        this.qualifications = qualifications;
    }

    @GetMapping("/manage/qualifications")
    String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("q", PlainText.line(q));
        model.addAttribute("rows", qualifications.search(q, Qualifications.ALL_LEVELS, page));
        model.addAttribute("hasAny", qualifications.hasAny());
        return "people/qualification/list";
    }
}
