package nl.bijrijder.fuzz;

import java.util.List;
import java.util.Map;

/**
 * What came back over the wire.
 *
 * @param status 0 when the server closed the connection without a word
 * @param headers by name in lower case
 */
record WireAnswer(int status, Map<String, List<String>> headers, String body) {

    static final WireAnswer NONE = new WireAnswer(0, Map.of(), "");

    String header(String name) {
        return String.join(", ", headers.getOrDefault(name, List.of()));
    }

    boolean isHtml() {
        return header("content-type").startsWith("text/html");
    }

    boolean leadsToSignIn() {
        return status == 302 && header("location").endsWith("/login");
    }
}
