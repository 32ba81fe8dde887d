package nl.bijrijder.visit.guest;

import jakarta.validation.Valid;
import java.util.Objects;
import nl.bijrijder.company.HostForm;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A company says once what it is like to come there. Without a name, or without a word, nothing changes. */
@Controller
@RequestMapping("/guest/visits/{link}/profile")
@PreAuthorize("permitAll")
class GuestProfileController {

    private static final String FORM = "guest/profile";

    private final GuestPages pages;
    private final GuestAnswers answers;

    GuestProfileController(GuestPages pages, GuestAnswers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping
    ModelAndView show(Guest guest) {
        var page = pages.of(guest);
        return new ModelAndView(FORM).addObject("page", page).addObject("form", HostForm.of(page.host()));
    }

    @PostMapping
    ModelAndView describe(
            Guest guest,
            @Valid @ModelAttribute("form") HostForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        form.check(errors);
        if (form.isAnonymous()) {
            Forms.refuse(errors, "by", "guest.by.required");
        }
        if (!errors.hasErrors()) {
            try {
                answers.describe(guest, form.openedVersion(), form.toWords(), Objects.requireNonNull(form.sender()));
                Flash.say(redirect, "guest.profile.done");
                return new ModelAndView("redirect:" + guest.home());
            } catch (StaleVersion stale) {
                var page = pages.of(guest);
                return Forms.changedMeanwhile(FORM, form, HostForm.of(page.host()))
                        .addObject("page", page);
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return Forms.invalid(FORM).addObject("page", pages.of(guest));
    }
}
