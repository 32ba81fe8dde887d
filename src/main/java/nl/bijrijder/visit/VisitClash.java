package nl.bijrijder.visit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to look at before a day is asked: two things at once, or a day on which nobody is there. Never a reason not to save.
 *
 * @param key message key of the sentence
 * @param day the day it is about; null when it is about no day
 * @param words what else the sentence says
 */
public record VisitClash(String key, @Nullable LocalDate day, List<String> words) {

    static final String WEEKEND = "visit.clash.weekend";
    static final String HOLIDAY = "visit.clash.holiday";

    /** Whether nobody is at school that day. */
    public boolean isOnADayOff() {
        return key.equals(WEEKEND) || key.equals(HOLIDAY);
    }

    /** What the sentence needs: its other words, joined. */
    public String joined() {
        return String.join(", ", words);
    }

    /**
     * Fits on one line of a form: whoever saw these clashes may save in spite of them.
     *
     * @param company which one they are about, as it was chosen or typed
     */
    public static String seen(@Nullable String company, List<VisitClash> clashes) {
        return Integer.toHexString(clashes.stream()
                .map(clash -> company + clash.key + clash.day + clash.words)
                .sorted()
                .toList()
                .hashCode());
    }
}
