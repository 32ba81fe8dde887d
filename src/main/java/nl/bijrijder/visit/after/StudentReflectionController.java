package nl.bijrijder.visit.after;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.bijrijder.career.AddPhoto;
import nl.bijrijder.career.CareerEntryContent;
import nl.bijrijder.career.CareerEntryId;
import nl.bijrijder.career.CareerPhotoId;
import nl.bijrijder.career.CareerPhotos;
import nl.bijrijder.career.Mood;
import nl.bijrijder.career.OnRoute;
import nl.bijrijder.platform.photo.Photo;
import nl.bijrijder.platform.photo.PhotoLab;
import nl.bijrijder.platform.web.form.Button;
import nl.bijrijder.platform.web.form.FormOpening;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Lens;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.visit.CompanyVisitId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A student looks back on a visit: a face, a sentence, a photo, and what comes next. */
@Controller
@RequestMapping("/student/visits/{id}/looking-back")
@RolesAllowed("STUDENT")
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

    /**
     * What a student types about a visit, in two minutes.
     *
     * @param id id of the entry to be, so that sending twice makes one
     * @param talk whether they want to talk about it
     * @param onRoute whether the follow-up goes on the route
     * @param dueOn when that should be done
     * @param photo a photo of it, or nothing
     * @param photoWords what is on the photo
     */
    record LookingBackForm(
            @Nullable CareerEntryId id,

            @Nullable Mood mood,

            @SaysSomething(message = "{career.lookingBack.required}")
            @Size(max = CareerEntryContent.MAX_LOOKING_BACK, message = "{career.lookingBack.long}")
            @Nullable
            String lookingBack,

            @Nullable Set<Lens> lenses,

            @Nullable Boolean talk,

            @Size(max = CareerEntryContent.MAX_FOLLOW_UP, message = "{career.followUp.long}") @Nullable
            String followUp,

            @Nullable Boolean onRoute,

            @PlausibleDay @Nullable LocalDate dueOn,

            @Nullable MultipartFile photo,

            @Size(max = AddPhoto.MAX_WORDS, message = "{career.photo.words.long}") @Nullable
            String photoWords) {

        LookingBackForm {
            lookingBack = PlainText.linesOrNull(lookingBack);
            followUp = PlainText.linesOrNull(followUp);
            photoWords = PlainText.lineOrNull(photoWords);
        }

        static LookingBackForm blank(CareerEntryId id) {
            return new LookingBackForm(id, null, null, null, null, null, null, null, null, null);
        }

        /** Whether there is anything about what comes next. */
        public boolean looksAhead() {
            return followUp != null || onRoute != null || dueOn != null;
        }

        /** Whether a lens was chosen. */
        public boolean hasLenses() {
            return lenses != null && !lenses.isEmpty();
        }

        /** Asks once more for a photo that was sent: no page can give it back. */
        void askForPhoto(BindingResult errors) {
            if (photo != null && !photo.isEmpty() && !errors.hasFieldErrors("photo")) {
                errors.rejectValue("photo", "career.photo.again");
            }
        }

        /** Refuses a day that is for no step on the route. */
        void checkDue() {
            OnRoute.checkDue(Boolean.TRUE.equals(onRoute), dueOn);
        }

        /** Only after validation. */
        LookBack toCommand() {
            return new LookBack(
                    NotFound.unless(id),
                    mood,
                    Objects.requireNonNull(lookingBack),
                    lenses == null ? Set.of() : lenses,
                    followUp,
                    Boolean.TRUE.equals(onRoute) ? new OnRoute(dueOn) : null,
                    Boolean.TRUE.equals(talk));
        }
    }
}
