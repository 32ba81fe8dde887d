package nl.bijrijder.career;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Objects;
import nl.bijrijder.platform.photo.PhotoAnswer;
import nl.bijrijder.platform.photo.PhotoLab;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.RuleBroken;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A student puts photos beside an entry of the own career dossier, looks at them, and takes them away. */
@Controller
@RequestMapping("/student/dossier/{id}/photos")
@PreAuthorize("hasRole('STUDENT')")
class StudentCareerPhotoController {

    private static final String PAGE = "career/student-photos";

    private final CareerEntries entries;
    private final CareerPhotos photos;
    private final PhotoLab lab;

    StudentCareerPhotoController(CareerEntries entries, CareerPhotos photos, PhotoLab lab) {
        this.entries = entries;
        this.photos = photos;
        this.lab = lab;
    }

    @GetMapping
    String list(CurrentUser user, @PathVariable String id, Model model) {
        model.addAttribute("entry", entries.mine(user, CareerEntryId.valueOf(id)));
        model.addAttribute("form", CareerPhotoForm.blank());
        return PAGE;
    }

    @PostMapping
    ModelAndView add(
            CurrentUser user,
            @PathVariable("id") String entryId,
            @Valid @ModelAttribute("form") CareerPhotoForm form,
            BindingResult errors,
            RedirectAttributes redirect)
            throws IOException {
        var entry = entries.mine(user, CareerEntryId.valueOf(entryId)).id();
        if (!errors.hasErrors()) {
            try {
                var developed = lab.develop(form.photo()).orElseThrow(PhotoMissing::new);
                var photo = CareerPhotoId.valueOf(Objects.requireNonNullElse(form.id(), ""));
                photos.add(user, new AddPhoto(photo, entry, developed, form.photoWords()));
                Flash.say(redirect, "career.photo.added");
                return new ModelAndView("redirect:" + place(entry));
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return Forms.invalid(PAGE).addObject("entry", entries.mine(user, entry));
    }

    @GetMapping("/{photo}")
    ResponseEntity<byte[]> show(CurrentUser user, @PathVariable String id, @PathVariable String photo) {
        return PhotoAnswer.of(photos.mine(user, CareerEntryId.valueOf(id), CareerPhotoId.valueOf(photo), false));
    }

    @GetMapping("/{photo}/small")
    ResponseEntity<byte[]> showSmall(CurrentUser user, @PathVariable String id, @PathVariable String photo) {
        return PhotoAnswer.of(photos.mine(user, CareerEntryId.valueOf(id), CareerPhotoId.valueOf(photo), true));
    }

    @PostMapping("/{photo}/removal")
    String remove(CurrentUser user, @PathVariable String id, @PathVariable String photo, RedirectAttributes redirect) {
        var entry = CareerEntryId.valueOf(id);
        photos.remove(user, entry, CareerPhotoId.valueOf(photo));
        Flash.say(redirect, "career.photo.removed");
        return "redirect:" + place(entry);
    }

    private static String place(CareerEntryId entry) {
        return "/student/dossier/" + entry + "/photos";
    }
}
