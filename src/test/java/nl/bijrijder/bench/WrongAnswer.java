package nl.bijrijder.bench;

/** A page that came back with another status or other content than it should: the figures would be worth nothing. */
final class WrongAnswer extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int SHOWN = 400;

    WrongAnswer(String what, HttpConnection.Answer answer) {
        super("%s: %d %s %s".formatted(what, answer.status(), answer.location(), shown(answer.text())));
    }

    private static String shown(String body) {
        var main = Math.max(body.indexOf("<main"), 0);
        return body.substring(main, Math.min(body.length(), main + SHOWN));
    }
}
