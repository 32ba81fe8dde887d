package nl.bijrijder.fuzz;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What is wrong with an answer, whatever it was an answer to. */
final class Verdict {

    private static final Pattern INSIDE = Pattern.compile(
            "\\bat [a-z]+(\\.[a-z]+)+\\.[A-Z]|(java|javax|jakarta|org\\.(spring|hibernate|postgresql|apache|thymeleaf)\\w*|nl\\.bijrijder)\\.\\w+"
                    + "|Exception\\b|SQLSTATE|\\bselect .* from |\\binsert into |Whitelabel|Apache Tomcat",
            Pattern.CASE_INSENSITIVE);

    /** Tomcat's words for a transfer coding or a version of HTTP it does not know; nothing broke. */
    private static final Set<Integer> NOT_SPOKEN = Set.of(501, 505);

    /** With these the text is gone: the page that comes back has no form. */
    private static final Set<Integer> WITHOUT_A_FORM = Set.of(400, 404, 405, 406, 413, 415);

    private Verdict() {}

    /** Sentences about what must never be; none when all is well. */
    static List<String> on(Ask ask, WireAnswer answer) {
        var wrong = onAnything(answer);
        if (answer.status() == 0) {
            wrong.add("no answer at all");
        }
        if (answer.status() >= 500) {
            wrong.add("status " + answer.status());
        }
        if (ask.form != null && ask.isForm() && TYPING.containsAll(ask.tricks)) {
            if (answer.status() == 422) {
                lostText(ask, answer).forEach(field -> wrong.add("the text typed in " + field + " is gone"));
            } else if (answer.status() == 409) {
                lostSentences(ask, answer).forEach(field -> wrong.add("the sentence typed in " + field + " is gone"));
            }
        }
        return wrong;
    }

    /** Whether text was typed well into a form, and what came back has no room for it. */
    static boolean isWithoutTheForm(Ask ask, WireAnswer answer) {
        return ask.form != null
                && ask.isForm()
                && ask.form.asksForText()
                && ask.onlyTyped
                && !ask.isBroken()
                && TYPING.containsAll(ask.tricks)
                && WITHOUT_A_FORM.contains(answer.status());
    }

    /** What is wrong with an answer to bytes that were no request. */
    static List<String> onNoise(WireAnswer answer) {
        var wrong = onAnything(answer);
        if (answer.status() >= 500 && !NOT_SPOKEN.contains(answer.status())) {
            wrong.add("status " + answer.status());
        }
        return wrong;
    }

    private static List<String> onAnything(WireAnswer answer) {
        var wrong = new ArrayList<String>();
        var inside = INSIDE.matcher(answer.body());
        if (inside.find()) {
            wrong.add("the page speaks of the inside: " + inside.group());
        }
        if (answer.body().contains(Values.TAG)) {
            wrong.add("what was typed became part of the page");
        }
        if (!answer.body().isEmpty()
                && (!answer.header("content-security-policy").startsWith("default-src 'none'")
                        || !answer.header("x-content-type-options").equals("nosniff"))) {
            wrong.add("no fences around a page");
        }
        if (answer.headers().containsKey("x-fuzz") || answer.headers().containsKey("server")) {
            wrong.add("a header too many");
        }
        if (answer.header("location").contains("evil.example")) {
            wrong.add("sent away to " + answer.header("location"));
        }
        return wrong;
    }

    private static final Set<Trick> TYPING = Set.of(Trick.ODD_VALUE, Trick.HUGE_VALUE);

    /** Fields whose text is not in the page that came back. */
    private static List<String> lostText(Ask ask, WireAnswer answer) {
        var page = Jsoup.parse(answer.body());
        return ask.form.fields().values().stream()
                .filter(LearnedForm.Field::isTyped)
                .map(LearnedForm.Field::name)
                .filter(name -> ask.values(name).size() == 1)
                .filter(name -> page.select("main [name]").stream()
                        .filter(input -> input.attr("name").equals(name))
                        .map(Element::val)
                        .noneMatch(shown ->
                                words(shown).equals(words(ask.values(name).get(0)))))
                .toList();
    }

    /** Whoever comes too late gets the form again, or at least whatever is worth copying. */
    private static List<String> lostSentences(Ask ask, WireAnswer answer) {
        var shown = Jsoup.parse(answer.body()).select("main [name]").stream()
                .map(input -> words(input.val()))
                .collect(Collectors.toSet());
        return ask.form.fields().values().stream()
                .filter(LearnedForm.Field::isTyped)
                .map(LearnedForm.Field::name)
                .filter(name -> ask.values(name).stream()
                        .anyMatch(typed -> typed.strip().indexOf(' ') > 0 && !shown.contains(words(typed))))
                .toList();
    }

    /** What of a text must come back: all but what neither PostgreSQL nor a page can hold, and blanks. */
    private static String words(String text) {
        var kept = new StringBuilder();
        text.codePoints()
                .filter(point -> Character.getType(point) != Character.SURROGATE
                        && point != 0xFFFD
                        && !Character.isISOControl(point)
                        && !Character.isWhitespace(point)
                        && !Character.isSpaceChar(point))
                .forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }
}
