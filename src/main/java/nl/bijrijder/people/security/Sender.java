package nl.bijrijder.people.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Whose page a request was sent from, as the browser tells it. */
enum Sender {
    /** One of our own pages. */
    HERE,
    /** A page of somebody else. */
    ELSEWHERE,
    /** The browser says nothing we can tell by: the form's token has to do. */
    UNKNOWN;

    /** Browsers say it in Sec-Fetch-Site; over plain http some leave that out, and then Origin tells. */
    static Sender of(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return switch (site) {
                case "same-origin" -> HERE;
                case "none" -> UNKNOWN;
                default -> ELSEWHERE;
            };
        }
        return byOrigin(request, request.getHeader(HttpHeaders.ORIGIN));
    }

    /** A page that asks for no referrer sends "null"; behind a proxy the browser's https is our http. */
    private static Sender byOrigin(HttpServletRequest request, @Nullable String origin) {
        if (origin == null || "null".equals(origin)) {
            return UNKNOWN;
        }
        var host = request.getHeader(HttpHeaders.HOST);
        if (origin.equalsIgnoreCase(request.getScheme() + "://" + host)) {
            return HERE;
        }
        return host != null && host.equalsIgnoreCase(authority(origin)) ? UNKNOWN : ELSEWHERE;
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
