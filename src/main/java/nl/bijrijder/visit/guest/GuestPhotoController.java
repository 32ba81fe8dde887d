package nl.bijrijder.visit.guest;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Supplier;
import nl.bijrijder.platform.photo.PhotoAnswer;
import nl.bijrijder.platform.photo.PhotoLab;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.visit.day.FaceId;
import nl.bijrijder.visit.day.Faces;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A company shows the face of who comes to class, and takes it away again. */
@Controller
@RequestMapping("/guest/visits/{link}/class/photo")
@PermitAll
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
        return PhotoAnswer.of(faces.photo(guest).orElseThrow(NotFound::new));
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
            var photo = lab.require(form.photo(), "visit.face.photo.required");
            answers.show(guest, form.face(), photo, form.sender());
        }
    }

    private static FormPage<FacePhotoForm> page(Supplier<GuestPage> page) {
        return FormPage.ofNew("visit/guest/photo", FacePhotoForm::blank).with("page", page);
    }

    /**
     * A photo of who comes to class, or that it goes. Whoever sends it says who they are, for a scanner does not.
     *
     * @param remove whether the photo that is there goes
     * @param face of whom the page was; null when it did not say
     */
    record FacePhotoForm(
            @Nullable MultipartFile photo,

            @Nullable Boolean remove,

            @Nullable FaceId face,

            @SaysSomething(message = "{visit.guest.by.required}")
            @Size(max = 200, message = "{visit.line.long}")
            @Nullable
            String by) {

        static FacePhotoForm blank() {
            return new FacePhotoForm(null, null, null, null);
        }

        boolean isRemoval() {
            return Boolean.TRUE.equals(remove);
        }

        /** What the next page says. */
        String doneKey() {
            return isRemoval() ? "visit.face.photo.removed" : "visit.face.photo.done";
        }

        String sender() {
            return PlainText.line(Objects.requireNonNull(by));
        }
    }
}
