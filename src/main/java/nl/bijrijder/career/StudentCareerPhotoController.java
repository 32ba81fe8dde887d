package nl.bijrijder.career;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import nl.bijrijder.platform.photo.PhotoAnswer;
import nl.bijrijder.platform.photo.PhotoLab;
import nl.bijrijder.platform.web.form.Button;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A student puts photos beside an entry of the own career dossier, looks at them, and takes them away. */
@Controller
@RequestMapping("/student/dossier/{id}/photos")
@RolesAllowed("STUDENT")
class StudentCareerPhotoController {

    private final CareerEntries entries;
    private final CareerPhotos photos;
    private final PhotoLab lab;

    StudentCareerPhotoController(CareerEntries entries, CareerPhotos photos, PhotoLab lab) {
        this.entries = entries;
        this.photos = photos;
        this.lab = lab;
    }

    @GetMapping
    ModelAndView list(CurrentUser user, @PathVariable CareerEntryId id) {
        return page(user, id).open();
    }

    @PostMapping
    ModelAndView add(CurrentUser user, @PathVariable CareerEntryId id, Submission<CareerPhotoForm> form) {
        return form.on(page(user, id)).save(typed -> add(user, id, typed)).done("career.photo.added", place(id));
    }

    @GetMapping("/{photo}")
    ResponseEntity<byte[]> show(CurrentUser user, @PathVariable CareerEntryId id, @PathVariable CareerPhotoId photo) {
        return PhotoAnswer.of(photos.mine(user, id, photo, false));
    }

    @GetMapping("/{photo}/small")
    ResponseEntity<byte[]> showSmall(
            CurrentUser user, @PathVariable CareerEntryId id, @PathVariable CareerPhotoId photo) {
        return PhotoAnswer.of(photos.mine(user, id, photo, true));
    }

    @PostMapping("/{photo}/removal")
    ModelAndView remove(CurrentUser user, @PathVariable CareerEntryId id, @PathVariable CareerPhotoId photo) {
        return Button.on(place(id)).press(() -> photos.remove(user, id, photo)).done("career.photo.removed", place(id));
    }

    private void add(CurrentUser user, CareerEntryId entry, CareerPhotoForm form) throws IOException {
        var photo = lab.require(form.photo(), "career.photo.required");
        photos.add(user, new AddPhoto(form.photoId(), entry, photo, form.photoWords()));
    }

    private FormPage<CareerPhotoForm> page(CurrentUser user, CareerEntryId entry) {
        return FormPage.ofNew("career/student-photos", CareerPhotoId::valueOf, CareerPhotoForm::blank)
                .with("entry", () -> entries.mine(user, entry));
    }

    private static String place(CareerEntryId entry) {
        return "/student/dossier/" + entry + "/photos";
    }

    /**
     * A photo a student sends.
     *
     * @param id id of the photo to be, so that sending twice makes one
     * @param photoWords what is on it
     */
    record CareerPhotoForm(
            @Nullable CareerPhotoId id,

            @Nullable MultipartFile photo,

            @Size(max = AddPhoto.MAX_WORDS, message = "{career.photo.words.long}") @Nullable
            String photoWords) {

        CareerPhotoForm {
            photoWords = PlainText.lineOrNull(photoWords);
        }

        static CareerPhotoForm blank(CareerPhotoId id) {
            return new CareerPhotoForm(id, null, null);
        }

        /** Id of the photo to be. */
        CareerPhotoId photoId() {
            return NotFound.unless(id);
        }
    }
}
