package nl.bijrijder.people.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import nl.bijrijder.platform.web.SiteCookies;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.web.util.UrlPathHelper;

/**
 * Remembers which page somebody wanted before signing in: its path in a cookie, and nothing on the server for people who never
 * sign in. A cookie can be made up and a Host header too, so only a plain path of a role is believed, never a whole address.
 */
class DeepLinks implements RequestCache {

    private static final String COOKIE = "wanted";
    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9_-]{1,100}){1,8}");

    private final SiteCookies cookies;

    DeepLinks(SiteCookies cookies) {
        this.cookies = cookies;
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        var path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        if (HttpMethod.GET.matches(request.getMethod()) && request.getQueryString() == null && isOurs(path)) {
            setCookie(response, path, Duration.ofSeconds(-1));
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return cookies.read(request, COOKIE)
                .filter(DeepLinks::isOurs)
                .map(SimpleSavedRequest::new)
                .orElse(null);
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        if (cookies.read(request, COOKIE).isPresent()) {
            setCookie(response, "", Duration.ZERO);
        }
    }

    private static boolean isOurs(String path) {
        return PATH.matcher(path).matches() && SecurityConfiguration.belongsToARole(path);
    }

    private void setCookie(HttpServletResponse response, String value, Duration maxAge) {
        var cookie = cookies.of(COOKIE, value).maxAge(maxAge).build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
