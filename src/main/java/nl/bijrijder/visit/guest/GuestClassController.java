package nl.bijrijder.visit.guest;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.function.Supplier;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.platform.web.form.Versioned;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.visit.day.FaceForm;
import nl.bijrijder.visit.wish.PromiseId;
import nl.bijrijder.visit.wish.Promises;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A company says who comes to class, what it is going to do with the wishes of the class, and afterwards how it was. */
@Controller
@RequestMapping("/guest/visits/{link}")
@PermitAll
class GuestClassController {

    private final GuestPages pages;
    private final GuestAnswers answers;

    GuestClassController(GuestPages pages, GuestAnswers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping("/class")
    ModelAndView showFace(Guest guest) {
        return pages.open(guest, GuestPage::mayIntroduce, GuestClassController::facePage);
    }

    @PostMapping("/class")
    ModelAndView introduce(Guest guest, Submission<FaceForm> form) {
        return form.on(facePage(() -> pages.of(guest)))
                .check(GuestPages.signed(FaceForm::isAnonymous))
                .save(typed -> answers.introduce(guest, typed.openedVersion(), typed.toFace(), typed.sender()))
                .done("visit.face.done", guest.home());
    }

    private static FormPage<FaceForm> facePage(Supplier<GuestPage> page) {
        return FormPage.of(
                "visit/guest/face", "page", page, now -> FaceForm.of(now.faces().known()));
    }

    @GetMapping("/promises")
    ModelAndView showPromises(Guest guest) {
        return pages.open(guest, GuestPage::mayPromise, GuestClassController::promisesPage);
    }

    @PostMapping("/promises")
    ModelAndView promise(Guest guest, Submission<TakeOnForm> form) {
        return form.on(promisesPage(() -> pages.of(guest)))
                .save(typed -> answers.promise(guest, typed.promiseId(), typed.words(), typed.name()))
                .done("visit.guest.promises.done", guest.home() + "/promises");
    }

    private static FormPage<TakeOnForm> promisesPage(Supplier<GuestPage> page) {
        return FormPage.ofNew("visit/guest/promises", PromiseId::valueOf, TakeOnForm::blank)
                .with("page", page);
    }

    @GetMapping("/feedback")
    ModelAndView showFeedback(Guest guest) {
        return pages.open(guest, GuestPage::mayLookBack, GuestClassController::feedbackPage);
    }

    @PostMapping("/feedback")
    ModelAndView lookBack(Guest guest, Submission<FeedbackForm> form) {
        return form.on(feedbackPage(() -> pages.of(guest)))
                .save(typed -> answers.look(guest, typed.openedVersion(), typed.toOpinion(), typed.name()))
                .done("visit.feedback.done", guest.home());
    }

    private static FormPage<FeedbackForm> feedbackPage(Supplier<GuestPage> page) {
        return FormPage.of(
                "visit/guest/feedback",
                "page",
                page,
                now -> FeedbackForm.of(now.answers().feedback()));
    }

    /**
     * Something a company is going to do for a class.
     *
     * @param id of the promise to be, so that sending twice makes one
     */
    record TakeOnForm(
            @Nullable PromiseId id,

            @SaysSomething(message = "{visit.wish.promise.text.required}")
            @Size(max = Promises.MAX_TEXT, message = "{visit.wish.promise.text.long}")
            @Nullable
            String text,

            @SaysSomething(message = "{visit.guest.by.required}")
            @Size(max = 200, message = "{visit.line.long}")
            @Nullable
            String by) {

        static TakeOnForm blank(PromiseId id) {
            return new TakeOnForm(id, null, null);
        }

        PromiseId promiseId() {
            return NotFound.unless(id);
        }

        String words() {
            return PlainText.line(Objects.requireNonNull(text));
        }

        String name() {
            return PlainText.line(Objects.requireNonNull(by));
        }
    }

    /**
     * How the visit was for the company: three taps and a sentence.
     *
     * @param version of what was said before; -1 when nothing was
     */
    record FeedbackForm(
            @Nullable Integer version,

            @NotNull(message = "{visit.feedback.went.required}")
            Opinion.@Nullable Went went,

            @NotNull(message = "{visit.feedback.prepared.required}")
            Opinion.@Nullable Prepared prepared,

            @NotNull(message = "{visit.feedback.again.required}")
            Opinion.@Nullable Again again,

            @Size(max = 2000, message = "{visit.note.long}") @Nullable
            String words,

            @SaysSomething(message = "{visit.guest.by.required}")
            @Size(max = 200, message = "{visit.line.long}")
            @Nullable
            String by)
            implements Versioned {

        static FeedbackForm of(@Nullable FeedbackSummary before) {
            return before == null
                    ? new FeedbackForm(-1, null, null, null, null, null)
                    : new FeedbackForm(
                            before.version(),
                            before.opinion().went(),
                            before.opinion().prepared(),
                            before.opinion().again(),
                            before.opinion().words(),
                            null);
        }

        /** Only after validation. */
        Opinion toOpinion() {
            return new Opinion(
                    Objects.requireNonNull(went),
                    Objects.requireNonNull(prepared),
                    Objects.requireNonNull(again),
                    PlainText.linesOrNull(words));
        }

        String name() {
            return PlainText.line(Objects.requireNonNull(by));
        }
    }
}
