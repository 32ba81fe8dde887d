package nl.bijrijder.visit.guest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.platform.web.form.TypedField;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.visit.VisitNotThere;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A company says yes to a day, asks for another one, or calls the visit off. */
@Controller
@RequestMapping("/guest/visits/{link}")
@PreAuthorize("permitAll")
class GuestDateController {

    private static final String YES = "guest/yes";
    private static final String COUNTER = "guest/counter";
    private static final String CALL_OFF = "guest/call-off";

    private final GuestPages pages;
    private final GuestAnswers answers;

    GuestDateController(GuestPages pages, GuestAnswers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping("/confirmation")
    ModelAndView showYes(Guest guest) {
        var page = pages.of(guest);
        return page.mayConfirm()
                ? new ModelAndView(YES)
                        .addObject("page", page)
                        .addObject("form", YesForm.of(page.visit(), pages.nameOf(guest)))
                : home(guest);
    }

    @PostMapping("/confirmation")
    ModelAndView sayYes(
            Guest guest,
            @Valid @ModelAttribute("form") YesForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var page = pages.of(guest);
        YesForm.check(errors, page.visit());
        if (!errors.hasErrors()) {
            try {
                answers.confirm(guest, form.openedVersion(), form.name(), form.picked(page.visit()));
                return done(guest, redirect, "guest.yes.done");
            } catch (StaleVersion | VisitNotThere stale) {
                return meanwhile(guest, request);
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return Forms.invalid(YES).addObject("page", page);
    }

    @GetMapping("/counter")
    ModelAndView showCounter(Guest guest) {
        var page = pages.of(guest);
        return page.mayCounter()
                ? new ModelAndView(COUNTER).addObject("page", page).addObject("form", CounterForm.of(page.counter()))
                : home(guest);
    }

    @PostMapping("/counter")
    ModelAndView counter(
            Guest guest,
            @Valid @ModelAttribute("form") CounterForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        CounterForm.check(errors);
        if (!errors.hasErrors()) {
            try {
                answers.counter(guest, form.openedVersion(), form.toMoment(), form.name());
                return done(guest, redirect, "guest.counter.done");
            } catch (StaleVersion stale) {
                var page = pages.of(guest);
                return page.mayCounter() && page.counter() != null
                        ? Forms.changedMeanwhile(COUNTER, form, CounterForm.of(page.counter()))
                                .addObject("page", page)
                        : meanwhile(guest, request);
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return Forms.invalid(COUNTER).addObject("page", pages.of(guest));
    }

    @GetMapping("/cancellation")
    ModelAndView showCallOff(Guest guest) {
        var page = pages.of(guest);
        return page.mayCancel()
                ? new ModelAndView(CALL_OFF).addObject("page", page).addObject("form", CallOffForm.of(page.visit()))
                : home(guest);
    }

    @PostMapping("/cancellation")
    ModelAndView callOff(
            Guest guest,
            @Valid @ModelAttribute("form") CallOffForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return Forms.invalid(CALL_OFF).addObject("page", pages.of(guest));
        }
        try {
            answers.cancel(guest, form.openedVersion(), form.name(), form.words());
        } catch (StaleVersion | VisitNotThere stale) {
            return meanwhile(guest, request);
        }
        return done(guest, redirect, "guest.callOff.done");
    }

    /** What was typed and how it stands now, beside each other. */
    private ModelAndView meanwhile(Guest guest, HttpServletRequest request) {
        var page = new ModelAndView("guest/meanwhile");
        page.setStatus(HttpStatus.CONFLICT);
        return page.addObject("page", pages.of(guest)).addObject("typedFields", TypedField.of(request));
    }

    private static ModelAndView home(Guest guest) {
        return new ModelAndView("redirect:" + guest.home());
    }

    private static ModelAndView done(Guest guest, RedirectAttributes redirect, String key) {
        Flash.say(redirect, key);
        return home(guest);
    }
}
