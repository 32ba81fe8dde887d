package nl.bijrijder.visit.guest;

import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A company says where it is: what the school has may be old, or not there at all. */
@Controller
@RequestMapping("/guest/visits/{link}/address")
@PreAuthorize("permitAll")
class GuestAddressController {

    private final GuestPages pages;
    private final GuestAnswers answers;

    GuestAddressController(GuestPages pages, GuestAnswers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping
    ModelAndView show(Guest guest) {
        return page(guest).open();
    }

    @PostMapping
    ModelAndView correct(Guest guest, Submission<AddressForm> form) {
        return form.on(page(guest))
                .save(typed -> answers.locate(guest, typed.openedVersion(), typed.toAddress(), typed.sender()))
                .done("visit.guest.address.done", guest.home());
    }

    private FormPage<AddressForm> page(Guest guest) {
        return FormPage.of(
                "visit/guest/address",
                "page",
                () -> pages.of(guest),
                page -> AddressForm.of(page.place().company()));
    }
}
