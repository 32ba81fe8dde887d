package nl.bijrijder.privacy;

import nl.bijrijder.shared.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A student sees who looked into the own file, and why they may. */
@Controller
@PreAuthorize("hasRole('STUDENT')")
class StudentAccessController {

    private final AccessHistory history;

    StudentAccessController(AccessHistory history) {
        this.history = history;
    }

    @GetMapping("/student/file")
    String show(@RequestParam(defaultValue = "1") int page, CurrentUser user, Model model) {
        var found = history.ofOwnFile(user, page);
        model.addAttribute("page", found);
        model.addAttribute("days", AccessDay.group(found.rows()));
        return "privacy/student-access";
    }
}
