package nl.bijrijder.visit.day;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import nl.bijrijder.platform.photo.PhotoAnswer;
import nl.bijrijder.platform.photo.PhotoLab;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.visit.CompanyVisitId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A teacher puts the face of who comes to class on the card, for a company that sent a photo by other ways. */
@Controller
@RequestMapping("/coach/visits/{id}/card/face")
@RolesAllowed("TEAM_MEMBER")
class CoachFaceController {

    private final DayCards cards;
    private final PhotoLab lab;

    CoachFaceController(DayCards cards, PhotoLab lab) {
        this.cards = cards;
        this.lab = lab;
    }

    @GetMapping
    ResponseEntity<byte[]> show(CurrentUser user, @PathVariable CompanyVisitId id) {
        return PhotoAnswer.of(cards.photo(cards.ofTeam(user, id)));
    }

    @PostMapping
    ModelAndView send(CurrentUser user, @PathVariable CompanyVisitId id, Submission<PhotoForm> form) {
        return form.on(CoachCardController.page(user, id, cards))
                .save(typed -> change(user, id, typed))
                .done(
                        typed -> typed.isRemoval() ? "visit.card.photo.removed" : "visit.card.photo.done",
                        "/coach/visits/" + id + "/card");
    }

    private void change(CurrentUser user, CompanyVisitId id, PhotoForm form) throws IOException {
        if (form.isRemoval()) {
            cards.hide(user, id, form.face());
        } else {
            cards.show(user, id, form.face(), lab.require(form.photo(), "visit.face.photo.required"));
        }
    }
}
