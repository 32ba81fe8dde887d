package nl.bijrijder.testing;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * The token of a form as a browser has it: in the session whose cookie it shows, or in a cookie. The one of Spring Security's tests puts
 * a place of its own for tokens into the application, for good, so that nothing true can be said about sessions any more.
 */
public final class Csrf {

    private static final String IN_SESSION =
            HttpSessionCsrfTokenRepository.class.getName().concat(".CSRF_TOKEN");

    private Csrf() {}

    /** A request with the right token. */
    public static RequestPostProcessor csrf() {
        return request -> send(request, keep(request));
    }

    /** A request with a token that is not the one its browser has. */
    public static RequestPostProcessor wrongCsrf() {
        return request -> {
            keep(request);
            return send(request, UUID.randomUUID().toString());
        };
    }

    private static MockHttpServletRequest send(MockHttpServletRequest request, String token) {
        request.setParameter("_csrf", masked(token)); // a form that was read from a page brings one
        return request;
    }

    private static String keep(MockHttpServletRequest request) {
        var cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Stream.of(cookies)
                .filter(cookie -> cookie.getName().equals("SESSION"))
                .findFirst()
                .flatMap(cookie -> inSession(sessions(request), cookie.getValue()))
                .orElseGet(() -> inCookie(request, cookies));
    }

    private static <S extends Session> Optional<String> inSession(SessionRepository<S> sessions, String id) {
        return Optional.ofNullable(sessions.findById(id)).map(session -> {
            CsrfToken token = session.getAttribute(IN_SESSION);
            if (token == null) {
                token = new DefaultCsrfToken(
                        "X-CSRF-TOKEN", "_csrf", UUID.randomUUID().toString());
                session.setAttribute(IN_SESSION, token);
                sessions.save(session);
            }
            return token.getToken();
        });
    }

    private static String inCookie(MockHttpServletRequest request, Cookie[] cookies) {
        var token = UUID.randomUUID().toString();
        var all = Arrays.copyOf(cookies, cookies.length + 1);
        all[cookies.length] = new Cookie("csrf", token);
        request.setCookies(all);
        return token;
    }

    private static SessionRepository<?> sessions(MockHttpServletRequest request) {
        return WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext())
                .getBean(SessionRepository.class);
    }

    /** On a page a token stands behind random bytes that it is mixed with; zeros do as well. */
    private static String masked(String token) {
        var bytes = token.getBytes(StandardCharsets.UTF_8);
        var all = new byte[2 * bytes.length];
        System.arraycopy(bytes, 0, all, bytes.length, bytes.length);
        return Base64.getUrlEncoder().encodeToString(all);
    }
}
