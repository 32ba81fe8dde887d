package nl.bijrijder.visit.guest;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bijrijder.shared.BaseUrl;
import nl.bijrijder.shared.SecretToken;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Where the secret of a link lives after it was opened: in a cookie that goes with the pages of that one visit alone, so that
 * several visits in one browser do not mix. It ends with the browser; the link opens it again.
 */
@Component
class GuestCookie {

    static final String NAME = "guest";

    private final BaseUrl site;

    GuestCookie(BaseUrl site) {
        this.site = site;
    }

    ResponseCookie of(GuestLinkId link, SecretToken token) {
        return ResponseCookie.from(NAME, token.text())
                .path(Guest.home(link))
                .httpOnly(true)
                .secure(site.isSecure())
                // somebody comes here from a mail, that is from elsewhere
                .sameSite("Lax")
                .build();
    }

    static Optional<SecretToken> read(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> NAME.equals(cookie.getName()))
                .map(Cookie::getValue)
                .map(SecretToken::new)
                .findFirst();
    }
}
