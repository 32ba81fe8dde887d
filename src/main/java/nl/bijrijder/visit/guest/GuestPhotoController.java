package nl.bijrijder.visit.guest;

import java.io.IOException;
import java.util.function.Supplier;
import nl.bijrijder.platform.photo.PhotoAnswer;
import nl.bijrijder.platform.photo.PhotoLab;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.visit.day.Faces;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A company shows the face of who comes to class, and takes it away again. */
@Controller
@RequestMapping("/guest/visits/{link}/class/photo")
@PreAuthorize("permitAll")
class GuestPhotoController {

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
        return pages.open(
                guest, page -> page.mayIntroduce() && page.faces().face() != null, GuestPhotoController::page);
    }

    @GetMapping("/picture")
    ResponseEntity<byte[]> show(Guest guest) {
        return PhotoAnswer.of(faces.photo(guest.visit()).orElseThrow(NotFound::new));
    }

    @PostMapping
    ModelAndView send(Guest guest, Submission<FacePhotoForm> form) {
        return form.on(page(() -> pages.of(guest)))
                .save(typed -> change(guest, typed))
                .done(FacePhotoForm::doneKey, guest.home());
    }

    private void change(Guest guest, FacePhotoForm form) throws IOException {
        if (form.isRemoval()) {
            answers.hide(guest, form.face(), form.sender());
        } else {
            var photo = lab.develop(form.photo()).orElseThrow(() -> Rule.broken("photo", "visit.face.photo.required"));
            answers.show(guest, form.face(), photo, form.sender());
        }
    }

    private static FormPage<FacePhotoForm> page(Supplier<GuestPage> page) {
        return FormPage.ofNew("visit/guest/photo", FacePhotoForm::blank).with("page", page);
    }
}
