package nl.bijrijder.visit.guest;

import jakarta.validation.Valid;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
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

/** A company says where it is: what the school has may be old, or not there at all. */
@Controller
@RequestMapping("/guest/visits/{link}/address")
@PreAuthorize("permitAll")
class GuestAddressController {

    private static final String FORM = "guest/address";

    private final GuestPages pages;
    private final GuestAnswers answers;

    GuestAddressController(GuestPages pages, GuestAnswers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping
    ModelAndView show(Guest guest) {
        var page = pages.of(guest);
        return new ModelAndView(FORM).addObject("page", page).addObject("form", AddressForm.of(page.company()));
    }

    @PostMapping
    ModelAndView correct(
            Guest guest,
            @Valid @ModelAttribute("form") AddressForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return Forms.invalid(FORM).addObject("page", pages.of(guest));
        }
        try {
            answers.locate(guest, form.openedVersion(), form.toAddress(), form.sender());
        } catch (StaleVersion stale) {
            var page = pages.of(guest);
            return Forms.changedMeanwhile(FORM, form, AddressForm.of(page.company()))
                    .addObject("page", page);
        }
        Flash.say(redirect, "guest.address.done");
        return new ModelAndView("redirect:" + guest.home());
    }
}
