package nl.bijrijder.visit.guest;

import jakarta.annotation.security.PermitAll;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The company's page of a visit. */
@Controller
@PermitAll
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
