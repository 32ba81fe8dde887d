package nl.bijrijder.people.security;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Puts the same fences on every answer. It stands in the server itself, in front of all filters, because a request that is
 * refused for its shape alone never reaches them.
 */
class ResponseHeaders extends ValveBase {

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; "
                    + "frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(self)");

    private static final String ONE_YEAR_OVER_HTTPS_ONLY = "max-age=31536000";

    private final boolean secure;

    /** The fences, and for a site that people reach over https the one that keeps them there. */
    ResponseHeaders(boolean secure) {
        super(true);
        this.secure = secure;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        ALWAYS.forEach(response::setHeader);
        if (secure) {
            response.setHeader("Strict-Transport-Security", ONE_YEAR_OVER_HTTPS_ONLY);
        }
        getNext().invoke(request, response);
    }
}
