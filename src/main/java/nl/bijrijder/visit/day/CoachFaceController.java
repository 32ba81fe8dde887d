package nl.bijrijder.visit.day;

import jakarta.validation.Valid;
import java.io.IOException;
import nl.bijrijder.platform.photo.PhotoAnswer;
import nl.bijrijder.platform.photo.PhotoLab;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.visit.CompanyVisitId;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A teacher puts the face of who comes to class on the card, for a company that sent a photo by other ways. */
@Controller
@RequestMapping("/coach/visits/{id}/card/face")
@PreAuthorize("hasRole('TEAM_MEMBER')")
class CoachFaceController {

    private final DayCards cards;
    private final PhotoLab lab;

    CoachFaceController(DayCards cards, PhotoLab lab) {
        this.cards = cards;
        this.lab = lab;
    }

    @GetMapping
    ResponseEntity<byte[]> show(CurrentUser user, @PathVariable String id) {
        return PhotoAnswer.of(cards.photo(cards.ofTeam(user, CompanyVisitId.valueOf(id))));
    }

    @PostMapping
    ModelAndView send(
            CurrentUser user,
            @PathVariable String id,
            @Valid @ModelAttribute("form") PhotoForm form,
            BindingResult errors,
            RedirectAttributes redirect)
            throws IOException {
        var visit = CompanyVisitId.valueOf(id);
        var card = cards.ofTeam(user, visit);
        if (!errors.hasErrors()) {
            try {
                if (form.isRemoval()) {
                    cards.hide(user, visit, form.seen());
                } else {
                    var photo = lab.develop(form.photo()).orElseThrow(PhotoMissing::new);
                    cards.show(user, visit, form.seen(), photo);
                }
                Flash.say(redirect, form.isRemoval() ? "daycard.photo.removed" : "daycard.photo.done");
                return new ModelAndView("redirect:/coach/visits/" + visit + "/card");
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return Forms.invalid("daycard/coach-show")
                .addObject("card", card)
                .addObject("readers", cards.readers(user, visit));
    }
}
