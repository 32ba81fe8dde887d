package nl.bijrijder.visit.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import nl.bijrijder.platform.paper.Paper;
import nl.bijrijder.platform.paper.PaperAnswer;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.visit.CompanyVisitId;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A teacher sees what the students read, and prints a card for each of them. */
@Controller
@PreAuthorize("hasRole('TEAM_MEMBER')")
class CoachCardController {

    private final DayCards cards;
    private final Paper paper;
    private final Clock clock;

    CoachCardController(DayCards cards, Paper paper, Clock clock) {
        this.cards = cards;
        this.paper = paper;
        this.clock = clock;
    }

    @GetMapping("/coach/visits/{id}/card")
    String show(CurrentUser user, @PathVariable String id, Model model) {
        var visit = CompanyVisitId.valueOf(id);
        model.addAttribute("form", PhotoForm.blank());
        model.addAttribute("card", cards.ofTeam(user, visit));
        model.addAttribute("readers", cards.readers(user, visit));
        return "daycard/coach-show";
    }

    @GetMapping("/coach/visits/{id}/cards.pdf")
    ResponseEntity<byte[]> take(CurrentUser user, @PathVariable String id, Locale locale) {
        var visit = CompanyVisitId.valueOf(id);
        var card = cards.ofTeam(user, visit);
        var readers = cards.readers(user, visit).stream()
                .map(reader -> reader.name().full())
                .toList();
        var words = Map.of("card", card, "readers", readers, "photo", cards.photoOnPaper(card));
        return PaperAnswer.of(paper.print("daycard/paper", words, locale), "bezoekkaarten", LocalDate.now(clock));
    }
}
