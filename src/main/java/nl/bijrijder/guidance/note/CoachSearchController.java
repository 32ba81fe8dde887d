package nl.bijrijder.guidance.note;

import jakarta.annotation.security.RolesAllowed;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.PlainText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A member of the team looks for a student by name, or for a note by its words. */
@Controller
@RolesAllowed("TEAM_MEMBER")
class CoachSearchController {

    private static final int LONGEST = 100;

    private final NoteSearch search;

    CoachSearchController(NoteSearch search) {
        this.search = search;
    }

    @GetMapping("/coach/search")
    String find(CurrentUser user, @RequestParam(defaultValue = "") String q, Model model) {
        var typed = PlainText.line(q);
        var words = typed.substring(
                0, typed.offsetByCodePoints(0, Math.min(LONGEST, typed.codePointCount(0, typed.length()))));
        model.addAttribute("words", words);
        model.addAttribute("students", search.students(user, words));
        model.addAttribute("hits", search.notes(user, words));
        model.addAttribute("most", NoteSearch.MOST);
        return "guidance/note/search";
    }
}
