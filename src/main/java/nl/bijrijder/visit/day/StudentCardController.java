package nl.bijrijder.visit.day;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.bijrijder.platform.paper.Paper;
import nl.bijrijder.platform.paper.PaperAnswer;
import nl.bijrijder.platform.photo.PhotoAnswer;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.visit.CompanyVisitId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A student reads what is going to happen, or takes it along on paper. */
@Controller
@RolesAllowed("STUDENT")
class StudentCardController {

    private final DayCards cards;
    private final Paper paper;
    private final Clock clock;

    StudentCardController(DayCards cards, Paper paper, Clock clock) {
        this.cards = cards;
        this.paper = paper;
        this.clock = clock;
    }

    @GetMapping("/student/visits/{id}/card")
    String show(CurrentUser user, @PathVariable CompanyVisitId id, Model model) {
        model.addAttribute("card", cards.own(user, id));
        return "visit/card/student-show";
    }

    @GetMapping("/student/visits/{id}/card/face")
    ResponseEntity<byte[]> showFace(CurrentUser user, @PathVariable CompanyVisitId id) {
        return PhotoAnswer.of(cards.photo(cards.own(user, id)));
    }

    @GetMapping("/student/visits/{id}/card.pdf")
    ResponseEntity<byte[]> take(CurrentUser user, @PathVariable CompanyVisitId id, Locale locale) {
        var card = cards.own(user, id);
        var words = Map.of("card", card, "readers", List.of(user.name().full()), "photo", cards.photoOnPaper(card));
        return PaperAnswer.of(paper.print("visit/card/paper", words, locale), "bezoekkaart", LocalDate.now(clock));
    }
}
