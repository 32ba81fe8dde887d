package nl.bijrijder.visit.after;

import java.util.Optional;
import nl.bijrijder.career.AddPhoto;
import nl.bijrijder.career.CareerEntryId;
import nl.bijrijder.career.CareerPhotoId;
import nl.bijrijder.career.CareerPhotos;
import nl.bijrijder.platform.photo.Photo;
import nl.bijrijder.platform.photo.PhotoLab;
import nl.bijrijder.platform.web.form.Button;
import nl.bijrijder.platform.web.form.FormOpening;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.visit.CompanyVisitId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A student looks back on a visit: a face, a sentence, a photo, and what comes next. */
@Controller
@RequestMapping("/student/visits/{id}/looking-back")
@PreAuthorize("hasRole('STUDENT')")
class StudentReflectionController {

    private final Reflections reflections;
    private final CareerPhotos photos;
    private final PhotoLab lab;

    StudentReflectionController(Reflections reflections, CareerPhotos photos, PhotoLab lab) {
        this.reflections = reflections;
        this.photos = photos;
        this.lab = lab;
    }

    @GetMapping
    ModelAndView show(CurrentUser user, @PathVariable CompanyVisitId id, FormOpening opening) {
        var own = reflections.own(user, id);
        return own.done() == null
                ? opening.of(page(user, id))
                : new ModelAndView("visit/reflection/student-show").addObject("own", own);
    }

    @PostMapping
    ModelAndView lookBack(CurrentUser user, @PathVariable CompanyVisitId id, Submission<LookingBackForm> form) {
        return form.on(page(user, id))
                .rules(LookingBackForm::checkDue)
                .again(LookingBackForm::askForPhoto)
                .create(typed -> lab.develop(typed.photo()), (typed, photo) -> lookBack(user, id, typed, photo))
                .done("visit.reflection.saved", place(id));
    }

    @PostMapping("/talk")
    ModelAndView talk(CurrentUser user, @PathVariable CompanyVisitId id) {
        return Button.on(place(id))
                .press(() -> reflections.talk(user, id))
                .done("visit.reflection.talk.done", place(id));
    }

    private CareerEntryId lookBack(
            CurrentUser user, CompanyVisitId visit, LookingBackForm form, Optional<Photo> photo) {
        var command = form.toCommand();
        var entry = command.entry();
        reflections.lookBack(user, visit, command);
        photo.map(picture -> new AddPhoto(CareerPhotoId.of(entry, picture), entry, picture, form.photoWords()))
                .ifPresent(picture -> photos.add(user, picture));
        return entry;
    }

    private FormPage<LookingBackForm> page(CurrentUser user, CompanyVisitId id) {
        return FormPage.ofNew("visit/reflection/student-form", CareerEntryId::valueOf, LookingBackForm::blank)
                .keptFor(user, place(id))
                .with("own", () -> reflections.own(user, id));
    }

    private static String place(CompanyVisitId visit) {
        return "/student/visits/" + visit + "/looking-back";
    }
}
