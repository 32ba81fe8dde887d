package nl.bijrijder.visit.after;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import nl.bijrijder.career.AddPhoto;
import nl.bijrijder.career.CareerEntryContent;
import nl.bijrijder.career.CareerEntryId;
import nl.bijrijder.career.Mood;
import nl.bijrijder.career.OnRoute;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.shared.Lens;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

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

    /** Whether it was said what it is about. */
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
