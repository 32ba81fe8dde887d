package nl.bijrijder.visit.guest;

import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import nl.bijrijder.company.HostForm;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A company says once what it is like to come there. Without a name, or without a word, nothing changes. */
@Controller
@RequestMapping("/guest/visits/{link}/profile")
@PermitAll
class GuestProfileController {

    private final GuestPages pages;
    private final GuestAnswers answers;

    GuestProfileController(GuestPages pages, GuestAnswers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping
    ModelAndView show(Guest guest) {
        return page(guest).open();
    }

    @PostMapping
    ModelAndView describe(Guest guest, Submission<HostForm> form) {
        return form.on(page(guest))
                .beside(HostForm::fieldOf)
                .rules(HostForm::checkGear)
                .check(GuestPages.signed(HostForm::isAnonymous))
                .save(typed -> answers.describe(
                        guest, typed.openedVersion(), typed.words(), Objects.requireNonNull(typed.sender())))
                .done("visit.guest.profile.done", guest.home());
    }

    private FormPage<HostForm> page(Guest guest) {
        return FormPage.of(
                "visit/guest/profile",
                "page",
                () -> pages.of(guest),
                page -> HostForm.of(page.place().host()));
    }
}
