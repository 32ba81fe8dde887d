package nl.bijrijder.visit.guest;

import java.util.function.Supplier;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.visit.day.FaceForm;
import nl.bijrijder.visit.wish.PromiseId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A company says who comes to class, what it is going to do with the wishes of the class, and afterwards how it was. */
@Controller
@RequestMapping("/guest/visits/{link}")
@PreAuthorize("permitAll")
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
}
