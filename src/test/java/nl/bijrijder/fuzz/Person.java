package nl.bijrijder.fuzz;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Somebody of the demo cast with a session of their own, or a stranger. */
final class Person {

    private static final Pattern COOKIE = Pattern.compile("(SESSION|csrf|flash)=([^;]*)");

    private final @Nullable String email;
    private final Map<String, String> cookies = new TreeMap<>();
    private String token = "";
    private String start = "/login";
    private boolean refused;

    Person(@Nullable String email) {
        this.email = email;
    }

    String start() {
        return start;
    }

    boolean isSignedIn() {
        return email != null;
    }

    /** Opens a session, and signs in unless this is a stranger. */
    void arrive(Wire wire) throws IOException {
        cookies.clear();
        readToken(wire, "/login");
        if (email == null) {
            return;
        }
        var signIn = new Ask("POST", "/login");
        signIn.fields.add(new Ask.Param("username", email));
        signIn.fields.add(new Ask.Param("password", "bijrijder-demo"));
        var answer = send(wire, signIn);
        if (answer.status() != 302 || answer.header("location").contains("login")) {
            throw new IllegalStateException(email + " cannot sign in: " + answer.header("location"));
        }
        readToken(wire, "/account/sessions");
        start = send(wire, new Ask("GET", "/")).header("location").replaceFirst("^https?://[^/]*", "");
        start = start.isEmpty() ? "/" : start;
    }

    /** Comes back after the session ended, unless that was refused: the account is ended, or slowed down for guessing. */
    void comeBack(Wire wire) throws IOException {
        if (!refused) {
            try {
                arrive(wire);
            } catch (IllegalStateException notWelcome) {
                refused = true;
            }
        }
    }

    /** The world was put back: whoever was refused may try again. */
    void forgive() {
        refused = false;
    }

    private void readToken(Wire wire, String page) throws IOException {
        token = Jsoup.parse(send(wire, new Ask("GET", page)).body())
                .select("input[name=_csrf]")
                .attr("value");
    }

    /** Sends something as this person: with the session and the token of today. */
    WireAnswer send(Wire wire, Ask ask) throws IOException {
        if (!cookies.isEmpty()) {
            ask.headers.add(new Ask.Header("Cookie", asHeader(cookies)));
        }
        if (ask.isForm()) {
            ask.fields.add(new Ask.Param("_csrf", token));
        }
        var answer = wire.send(ask.bytes(), ask.expectsBody());
        if (!ask.tricks.contains(Trick.ODD_COOKIE)) {
            answer.headers().getOrDefault("set-cookie", List.of()).forEach(this::keep);
        }
        return answer;
    }

    private void keep(String header) {
        var cookie = COOKIE.matcher(header);
        if (cookie.lookingAt() && !(cookie.group(2).isEmpty() && cookie.group(1).equals("SESSION"))) {
            cookies.put(cookie.group(1), cookie.group(2));
        }
    }

    private static String asHeader(Map<String, String> cookies) {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /**
     * Whether this person still finds the form where it stood. What it changes, or the right to it, can be taken away meanwhile by
     * another request of ours.
     */
    boolean isOffered(Wire wire, LearnedForm form) throws IOException {
        var answer = send(wire, new Ask("GET", form.page()));
        return answer.status() >= 500
                || Jsoup.parse(answer.body())
                        .select("form[method=post]")
                        .eachAttr("action")
                        .contains(form.action());
    }

    @Override
    public String toString() {
        return email == null ? "a stranger" : email;
    }
}
