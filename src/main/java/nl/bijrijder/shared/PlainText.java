package nl.bijrijder.shared;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Text as people type it, made safe to keep: composed (NFC), without NUL and other control characters PostgreSQL or a page
 * cannot hold, lone surrogates replaced, line ends as a line feed. Words are never changed.
 */
public final class PlainText {

    private PlainText() {}

    /** Several lines: tabs and line feeds stay, blanks around the text go. */
    public static String lines(String text) {
        var unified = text.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(printable(unified), Normalizer.Form.NFC).strip();
    }

    /** One line: every run of white space becomes one blank. */
    public static String line(String text) {
        return lines(text).replaceAll("\\s+", " ");
    }

    /** Several lines, or null when nothing was typed. */
    public static @Nullable String linesOrNull(@Nullable String text) {
        return emptyToNull(text == null ? "" : lines(text));
    }

    /** One line, or null when nothing was typed. */
    public static @Nullable String lineOrNull(@Nullable String text) {
        return emptyToNull(text == null ? "" : line(text));
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String printable(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (Character.isValidCodePoint(point) && Character.getType(point) == Character.SURROGATE) {
                kept.append('\uFFFD');
            } else if (point == '\n' || point == '\t' || !Character.isISOControl(point)) {
                kept.appendCodePoint(point);
            }
        });
        return kept.toString();
    }
}
