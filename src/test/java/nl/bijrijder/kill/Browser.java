package nl.bijrijder.kill;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** One person's browser without scripts: it opens pages, keeps cookies and sends the forms it got. */
final class Browser {

    private static final String PASSWORD = "bijrijder-demo";
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final String base;
    private final String email;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Browser(int port, String email) {
        this.base = "http://127.0.0.1:" + port;
        this.email = email;
    }

    /**
     * A form as it stood on a page.
     *
     * @param action where it is sent
     * @param fields what is in it, by name; boxes that are not ticked are left out
     */
    record Form(String action, Map<String, String> fields) {

        /** This form with what somebody types. */
        Form with(Map<String, String> typed) {
            var all = new LinkedHashMap<>(fields);
            all.putAll(typed);
            return new Form(action, all);
        }
    }

    /** An answer: its status, where it leads, and its text. */
    record Answer(int status, String location, String body) {

        boolean isSignIn() {
            return location.equals("/login");
        }

        /** What a form that was not accepted says about itself. */
        String complaint() {
            var said = Jsoup.parse(body).select("h1, .error-summary li").text();
            return "%d %s %s (%d characters)".formatted(status, location, said, body.length());
        }
    }

    /** Opens a page, signing in when asked to. */
    Document open(String path) throws IOException, InterruptedException {
        var answer = send(HttpRequest.newBuilder(URI.create(base + path)).GET());
        if (answer.isSignIn()) {
            signIn();
            answer = send(HttpRequest.newBuilder(URI.create(base + path)).GET());
        }
        if (answer.status() != 200) {
            throw new IOException(answer.status() + " for " + path);
        }
        return Jsoup.parse(answer.body(), base + path);
    }

    /** The form on a page that goes to an address with this end. */
    Form form(String page, String actionEnd) throws IOException, InterruptedException {
        var opened = open(page);
        var form =
                (FormElement) opened.select("form[action$=" + actionEnd + "]").first();
        if (form == null) {
            throw new IllegalStateException("No form to " + actionEnd + " on " + page + ": " + opened.text());
        }
        var fields = form.formData().stream()
                .collect(Collectors.toMap(KeyVal::key, KeyVal::value, (one, other) -> other, LinkedHashMap::new));
        return new Form(form.attr("action"), fields);
    }

    /** Sends a form and does not follow where the answer leads. */
    Answer send(Form form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + form.action()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.fields().entrySet().stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&")))));
    }

    void signIn() throws IOException, InterruptedException {
        var answer = send(form("/login", "/login").with(Map.of("username", email, "password", PASSWORD)));
        if (answer.status() != 302 || answer.location().contains("/login")) {
            throw new IOException(email + " is not let in: " + answer.status() + " " + answer.location());
        }
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        var location = response.headers()
                .firstValue("Location")
                .map(address -> URI.create(address).getPath())
                .orElse("");
        return new Answer(response.statusCode(), location, response.body());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
