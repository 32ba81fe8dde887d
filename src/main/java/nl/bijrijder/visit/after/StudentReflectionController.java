package nl.bijrijder.visit.after;

import jakarta.validation.Valid;
import java.io.IOException;
import nl.bijrijder.career.AddPhoto;
import nl.bijrijder.career.CareerPhotoId;
import nl.bijrijder.career.CareerPhotos;
import nl.bijrijder.platform.photo.Photo;
import nl.bijrijder.platform.photo.PhotoLab;
import nl.bijrijder.platform.web.form.DraftForms;
import nl.bijrijder.platform.web.form.Drafts;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.platform.web.form.PostedDraft;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.visit.CompanyVisitId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A student looks back on a visit: a face, a sentence, a photo, and what comes next. */
@Controller
@RequestMapping("/student/visits/{id}/looking-back")
@PreAuthorize("hasRole('STUDENT')")
class StudentReflectionController {

    private static final String FORM = "reflection/student-form";
    private static final String DONE = "reflection/student-show";

    private final Reflections reflections;
    private final Drafts drafts;
    private final DraftForms typedForms;
    private final CareerPhotos photos;
    private final PhotoLab lab;

    StudentReflectionController(
            Reflections reflections, Drafts drafts, DraftForms typedForms, CareerPhotos photos, PhotoLab lab) {
        this.reflections = reflections;
        this.drafts = drafts;
        this.typedForms = typedForms;
        this.photos = photos;
        this.lab = lab;
    }

    @GetMapping
    String show(
            CurrentUser user,
            @PathVariable String id,
            @RequestParam(name = "draft", defaultValue = "") String chosen,
            Model model) {
        var own = reflections.own(user, CompanyVisitId.valueOf(id));
        model.addAttribute("own", own);
        if (own.done() != null) {
            return DONE;
        }
        typedForms.openNew(model, user, place(own.visit().id()), chosen, LookingBackForm.class, LookingBackForm::blank);
        return FORM;
    }

    @PostMapping
    ModelAndView lookBack(
            CurrentUser user,
            @PathVariable String id,
            @Valid @ModelAttribute("form") LookingBackForm form,
            BindingResult errors,
            PostedDraft posted,
            RedirectAttributes redirect)
            throws IOException {
        var own = reflections.own(user, CompanyVisitId.valueOf(id));
        var visit = own.visit().id();
        if (!errors.hasErrors()) {
            try {
                var command = form.toCommand();
                var photo = lab.develop(form.photo());
                drafts.finish(user, posted, () -> {
                    reflections.lookBack(user, visit, command);
                    photo.map(picture -> beside(command, picture, form))
                            .ifPresent(picture -> photos.add(user, picture));
                });
                Flash.say(redirect, "reflection.saved");
                return new ModelAndView("redirect:" + place(visit));
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        if (form.hasPhoto() && !errors.hasFieldErrors("photo")) {
            Forms.refuse(errors, "photo", "career.photo.again");
        }
        return Forms.invalid(FORM).addObject("own", own).addObject("typed", drafts.goOn(user, place(visit), posted));
    }

    @PostMapping("/talk")
    String talk(CurrentUser user, @PathVariable String id, RedirectAttributes redirect) {
        var visit = CompanyVisitId.valueOf(id);
        reflections.talk(user, visit);
        Flash.say(redirect, "reflection.talk.done");
        return "redirect:" + place(visit);
    }

    private static AddPhoto beside(LookBack command, Photo photo, LookingBackForm form) {
        return new AddPhoto(CareerPhotoId.of(command.entry(), photo), command.entry(), photo, form.photoWords());
    }

    private static String place(CompanyVisitId visit) {
        return "/student/visits/" + visit + "/looking-back";
    }
}
