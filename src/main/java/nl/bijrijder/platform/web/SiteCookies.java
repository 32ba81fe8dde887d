package nl.bijrijder.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.bijrijder.shared.BaseUrl;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseCookie.ResponseCookieBuilder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Cookies as this site hands them out: closed to scripts and to other sites, and where people come in over https for https alone, under
 * a name that a browser takes from nobody else.
 */
@Component
public class SiteCookies {

    private final BaseUrl site;

    SiteCookies(BaseUrl site) {
        this.site = site;
    }

    /** What the cookie is called in a browser. */
    public String nameOf(String cookie) {
        return site.isSecure() ? "__Host-" + cookie : cookie;
    }

    /** A cookie that goes with every request to this site; it ends with the browser unless more is said. */
    public ResponseCookieBuilder of(String cookie, String value) {
        return fence(ResponseCookie.from(nameOf(cookie), value));
    }

    /** Fences in a cookie of this site. */
    public ResponseCookieBuilder fence(ResponseCookieBuilder cookie) {
        return cookie.path("/").httpOnly(true).secure(site.isSecure()).sameSite("Lax");
    }

    /** What the cookie of this name says; empty when the browser shows none. */
    public Optional<String> read(HttpServletRequest request, String cookie) {
        return Optional.ofNullable(WebUtils.getCookie(request, nameOf(cookie))).map(Cookie::getValue);
    }
}
