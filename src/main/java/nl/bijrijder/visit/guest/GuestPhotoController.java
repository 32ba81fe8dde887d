package nl.bijrijder.visit.guest;

import jakarta.validation.Valid;
import java.io.IOException;
import nl.bijrijder.platform.photo.PhotoAnswer;
import nl.bijrijder.platform.photo.PhotoLab;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.visit.day.Faces;
import nl.bijrijder.visit.day.PhotoMissing;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A company shows the face of who comes to class, and takes it away again. */
@Controller
@RequestMapping("/guest/visits/{link}/class/photo")
@PreAuthorize("permitAll")
class GuestPhotoController {

    private static final String PAGE = "guest/photo";

    private final GuestPages pages;
    private final GuestAnswers answers;
    private final Faces faces;
    private final PhotoLab lab;

    GuestPhotoController(GuestPages pages, GuestAnswers answers, Faces faces, PhotoLab lab) {
        this.pages = pages;
        this.answers = answers;
        this.faces = faces;
        this.lab = lab;
    }

    @GetMapping
    ModelAndView showForm(Guest guest) {
        var page = pages.of(guest);
        return page.mayIntroduce() && page.face() != null
                ? new ModelAndView(PAGE).addObject("page", page).addObject("form", FacePhotoForm.blank())
                : new ModelAndView("redirect:" + guest.home());
    }

    @GetMapping("/picture")
    ResponseEntity<byte[]> show(Guest guest) {
        return PhotoAnswer.of(faces.photo(guest.visit()).orElseThrow(NotFound::new));
    }

    @PostMapping
    ModelAndView send(
            Guest guest,
            @Valid @ModelAttribute("form") FacePhotoForm form,
            BindingResult errors,
            RedirectAttributes redirect)
            throws IOException {
        if (!errors.hasErrors()) {
            try {
                if (form.isRemoval()) {
                    answers.hide(guest, form.seen(), form.sender());
                } else {
                    var photo = lab.develop(form.photo()).orElseThrow(PhotoMissing::new);
                    answers.show(guest, form.seen(), photo, form.sender());
                }
                Flash.say(redirect, form.isRemoval() ? "face.photo.removed" : "face.photo.done");
                return new ModelAndView("redirect:" + guest.home());
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return Forms.invalid(PAGE).addObject("page", pages.of(guest));
    }
}
