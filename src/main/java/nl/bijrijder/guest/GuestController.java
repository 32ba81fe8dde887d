package nl.bijrijder.guest;

import jakarta.servlet.http.HttpServletResponse;
import nl.bijrijder.secret.SecretToken;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A company opens its link: the secret leaves the address, and the page of the visit follows. Opening changes nothing. */
@Controller
@PreAuthorize("permitAll")
class GuestController {

    private final GuestLinks links;
    private final GuestPages pages;
    private final GuestCookie cookie;

    GuestController(GuestLinks links, GuestPages pages, GuestCookie cookie) {
        this.links = links;
        this.pages = pages;
        this.cookie = cookie;
    }

    @GetMapping("/guest/{token}")
    String open(@PathVariable String token, HttpServletResponse response) {
        var secret = new SecretToken(token);
        var link = links.find(secret).orElseThrow(LinkOpensNothing::new);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.of(link, secret).toString());
        return "redirect:" + Guest.home(link);
    }

    @GetMapping("/guest/visits/{link}")
    String show(Guest guest, Model model) {
        model.addAttribute("page", pages.of(guest));
        return "guest/show";
    }
}
