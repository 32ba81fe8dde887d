package nl.bijrijder.visit.day;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import nl.bijrijder.platform.paper.Paper;
import nl.bijrijder.platform.paper.PaperAnswer;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.visit.CompanyVisitId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who comes along on a visit has at hand whom to call, on the phone or on paper. */
@Controller
@RolesAllowed("TEAM_MEMBER")
class CoachSheetController {

    private final EmergencyContacts contacts;
    private final Paper paper;
    private final Clock clock;

    CoachSheetController(EmergencyContacts contacts, Paper paper, Clock clock) {
        this.contacts = contacts;
        this.paper = paper;
        this.clock = clock;
    }

    @GetMapping("/coach/visits/{id}/emergency")
    String show(CurrentUser user, @PathVariable CompanyVisitId id, Model model) {
        model.addAttribute("sheet", contacts.sheet(user, id));
        return "visit/emergency/coach-sheet";
    }

    @GetMapping("/coach/visits/{id}/emergency.pdf")
    ResponseEntity<byte[]> take(CurrentUser user, @PathVariable CompanyVisitId id, Locale locale) {
        var sheet = contacts.sheet(user, id);
        if (!sheet.open()) {
            throw new NotFound();
        }
        var words = Map.<String, Object>of("sheet", sheet);
        return PaperAnswer.of(paper.print("visit/emergency/paper", words, locale), "noodlijst", LocalDate.now(clock));
    }
}
