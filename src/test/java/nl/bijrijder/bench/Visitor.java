package nl.bijrijder.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who asks for pages.
 *
 * @param cookies what their browser sends along; empty for who is not signed in
 */
record Visitor(String cookies) {

    /** Who just came in from outside. */
    static final Visitor STRANGER = new Visitor("");

    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

    /** Signs in through the form, as a browser would. */
    static Visitor signIn(int port, String email, String password) throws IOException {
        try (var connection = new HttpConnection(port)) {
            var jar = new LinkedHashMap<String, String>();
            var form = connection.get("/login", "");
            keep(form, jar);
            var fields = hiddenFields(form.text());
            fields.put("username", email);
            fields.put("password", password);
            var answer = connection.post("/login", header(jar), encoded(fields));
            keep(answer, jar);
            if (answer.status() != 302 || answer.location().contains("/login")) {
                throw new WrongAnswer(email + " is not let in", answer);
            }
            return new Visitor(header(jar));
        }
    }

    /** What a form carries unseen, by name. */
    static Map<String, String> hiddenFields(String page) {
        var fields = new LinkedHashMap<String, String>();
        HIDDEN.matcher(page)
                .results()
                .forEach(input -> fields.put(first(NAME, input.group()), first(VALUE, input.group())));
        return fields;
    }

    /** Fields as a browser sends them. */
    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String first(Pattern attribute, String input) {
        Matcher found = attribute.matcher(input);
        return found.find() ? found.group(1) : "";
    }

    private static void keep(HttpConnection.Answer answer, Map<String, String> jar) {
        for (var cookie : answer.cookies()) {
            var parts = cookie.split("=", 2);
            jar.put(parts[0], parts[1]);
        }
    }

    private static String header(Map<String, String> jar) {
        return jar.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
