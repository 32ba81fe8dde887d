package nl.bijrijder.trust;

import java.io.UnsupportedEncodingException;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * What came back, as far as somebody can tell two answers apart.
 *
 * @param location where it leads on to, or null
 */
record Answer(int status, @Nullable String location, String type, String body) {

    static Answer of(MvcTestResult result) {
        var response = result.getResponse();
        try {
            return new Answer(
                    response.getStatus(),
                    response.getHeader("Location"),
                    String.valueOf(response.getContentType()),
                    response.getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean leadsToSigningIn() {
        return status == 302 && location != null && location.endsWith("/login");
    }

    /** Something came of it, or the form came back with what is wrong with it. */
    boolean lets() {
        return !leadsToSigningIn()
                && (status < 400 || status == 400 || status == 409 || status == 413 || status == 422);
    }

    @Override
    public String toString() {
        return status + (location == null ? "" : " to " + location);
    }
}
