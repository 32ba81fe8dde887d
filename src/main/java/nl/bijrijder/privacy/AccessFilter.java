package nl.bijrijder.privacy;

import java.time.LocalDate;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Which lines of the record a manager looks for.
 *
 * @param q words of the name of who did it, or of the student
 * @param from first day, or null for a month back
 * @param until last day, or null for today
 */
record AccessFilter(
        @Nullable String q,

        @PlausibleDay @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @PlausibleDay @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate until) {

    private static final int LONGEST = 200;

    /** What was typed, short enough to look for. */
    String words() {
        var words = q == null ? "" : PlainText.line(q);
        return words.substring(
                0, words.offsetByCodePoints(0, Math.min(words.codePointCount(0, words.length()), LONGEST)));
    }

    /** The first day asked for; a month is enough to begin with. */
    LocalDate firstDay(LocalDate today) {
        return from == null ? lastDay(today).minusMonths(1) : from;
    }

    /** The last day asked for. */
    LocalDate lastDay(LocalDate today) {
        return until == null ? today : until;
    }
}
