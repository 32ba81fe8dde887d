package nl.bijrijder.visit.day;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import nl.bijrijder.platform.paper.Paper;
import nl.bijrijder.platform.paper.PaperAnswer;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.visit.CompanyVisitId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A teacher sees what the students read, and prints a card for each of them. */
@Controller
@RolesAllowed("TEAM_MEMBER")
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
    ModelAndView show(CurrentUser user, @PathVariable CompanyVisitId id) {
        return page(user, id, cards).open();
    }

    /** The page, with the form for the face on the card. */
    static FormPage<PhotoForm> page(CurrentUser user, CompanyVisitId id, DayCards cards) {
        return FormPage.of("visit/card/coach-show", PhotoForm::blank)
                .with("card", () -> cards.ofTeam(user, id))
                .with("readers", () -> cards.readers(user, id));
    }

    @GetMapping("/coach/visits/{id}/cards.pdf")
    ResponseEntity<byte[]> take(CurrentUser user, @PathVariable CompanyVisitId id, Locale locale) {
        var card = cards.ofTeam(user, id);
        var readers = cards.readers(user, id).stream()
                .map(reader -> reader.name().full())
                .toList();
        var words = Map.of("card", card, "readers", readers, "photo", cards.photoOnPaper(card));
        return PaperAnswer.of(paper.print("visit/card/paper", words, locale), "bezoekkaarten", LocalDate.now(clock));
    }
}
