package nl.bijrijder.visit.guest;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import nl.bijrijder.shared.SecretToken;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A company opens its link: the secret leaves the address, and the page of the visit follows. Opening changes nothing. */
@Controller
@PermitAll
class LinkController {

    private final GuestLinks links;
    private final GuestCookie cookie;

    LinkController(GuestLinks links, GuestCookie cookie) {
        this.links = links;
        this.cookie = cookie;
    }

    @GetMapping("/guest/{token}")
    String open(@PathVariable SecretToken token, HttpServletResponse response) {
        var link = links.find(token).orElseThrow(GuestLinkRefused::new);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.of(link, token).toString());
        return "redirect:" + Guest.home(link);
    }
}
