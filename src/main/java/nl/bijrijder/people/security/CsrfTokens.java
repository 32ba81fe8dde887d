package nl.bijrijder.people.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.bijrijder.platform.web.SiteCookies;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/**
 * Where the token of a form is kept: in the session of who is signed in, so that a form outlives no session; in a cookie for everybody
 * else, so that a stranger leaves nothing on the server.
 */
class CsrfTokens implements CsrfTokenRepository {

    private final CsrfTokenRepository ofSessions = new HttpSessionCsrfTokenRepository();
    private final CookieCsrfTokenRepository ofStrangers = new CookieCsrfTokenRepository();

    CsrfTokens(SiteCookies cookies) {
        ofStrangers.setCookieName(cookies.nameOf("csrf"));
        ofStrangers.setHeaderName("X-CSRF-TOKEN");
        ofStrangers.setCookieCustomizer(cookies::fence);
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return at(request).generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        at(request).saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return at(request).loadToken(request);
    }

    private CsrfTokenRepository at(HttpServletRequest request) {
        return request.getSession(false) == null ? ofStrangers : ofSessions;
    }
}
