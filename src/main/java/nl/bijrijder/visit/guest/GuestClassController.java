package nl.bijrijder.visit.guest;

import jakarta.validation.Valid;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.visit.day.FaceForm;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A company says who comes to class, what it is going to do with the wishes of the class, and afterwards how it was. */
@Controller
@RequestMapping("/guest/visits/{link}")
@PreAuthorize("permitAll")
class GuestClassController {

    private static final String FACE = "guest/face";
    private static final String PROMISES = "guest/promises";
    private static final String FEEDBACK = "guest/feedback";

    private final GuestPages pages;
    private final GuestAnswers answers;

    GuestClassController(GuestPages pages, GuestAnswers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping("/class")
    ModelAndView showFace(Guest guest) {
        var page = pages.of(guest);
        return page.mayIntroduce()
                ? new ModelAndView(FACE).addObject("page", page).addObject("form", FaceForm.of(page.known()))
                : home(guest);
    }

    @PostMapping("/class")
    ModelAndView introduce(
            Guest guest,
            @Valid @ModelAttribute("form") FaceForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (form.isAnonymous()) {
            Forms.refuse(errors, "by", "guest.by.required");
        }
        if (errors.hasErrors()) {
            return Forms.invalid(FACE).addObject("page", pages.of(guest));
        }
        try {
            answers.introduce(guest, form.openedVersion(), form.toFace(), form.sender());
        } catch (StaleVersion stale) {
            var page = pages.of(guest);
            return Forms.changedMeanwhile(FACE, form, FaceForm.of(page.known())).addObject("page", page);
        }
        return done(guest, redirect, "face.done");
    }

    @GetMapping("/promises")
    ModelAndView showPromises(Guest guest) {
        var page = pages.of(guest);
        return page.mayPromise()
                ? new ModelAndView(PROMISES).addObject("page", page).addObject("form", TakeOnForm.blank())
                : home(guest);
    }

    @PostMapping("/promises")
    ModelAndView promise(
            Guest guest,
            @Valid @ModelAttribute("form") TakeOnForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                answers.promise(guest, form.promiseId(), form.words(), form.name());
                Flash.say(redirect, "guest.promises.done");
                return new ModelAndView("redirect:" + guest.home() + "/promises");
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return Forms.invalid(PROMISES).addObject("page", pages.of(guest));
    }

    @GetMapping("/feedback")
    ModelAndView showFeedback(Guest guest) {
        var page = pages.of(guest);
        return page.mayLookBack()
                ? new ModelAndView(FEEDBACK).addObject("page", page).addObject("form", FeedbackForm.of(page.feedback()))
                : home(guest);
    }

    @PostMapping("/feedback")
    ModelAndView lookBack(
            Guest guest,
            @Valid @ModelAttribute("form") FeedbackForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return Forms.invalid(FEEDBACK).addObject("page", pages.of(guest));
        }
        try {
            answers.look(guest, form.openedVersion(), form.toOpinion(), form.name());
        } catch (StaleVersion stale) {
            var page = pages.of(guest);
            return Forms.changedMeanwhile(FEEDBACK, form, FeedbackForm.of(page.feedback()))
                    .addObject("page", page);
        }
        return done(guest, redirect, "feedback.done");
    }

    private static ModelAndView home(Guest guest) {
        return new ModelAndView("redirect:" + guest.home());
    }

    private static ModelAndView done(Guest guest, RedirectAttributes redirect, String key) {
        Flash.say(redirect, key);
        return home(guest);
    }
}
