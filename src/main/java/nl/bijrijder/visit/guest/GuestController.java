package nl.bijrijder.visit.guest;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The company's page of a visit. */
@Controller
@PreAuthorize("permitAll")
class GuestController {

    private final GuestPages pages;

    GuestController(GuestPages pages) {
        this.pages = pages;
    }

    @GetMapping("/guest/visits/{link}")
    String show(Guest guest, Model model) {
        model.addAttribute("page", pages.of(guest));
        return "visit/guest/show";
    }
}
