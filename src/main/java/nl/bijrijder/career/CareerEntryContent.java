package nl.bijrijder.career;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import nl.bijrijder.shared.Lens;
import nl.bijrijder.shared.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What a student tells of one thing they did. The title and the looking back are always there; the rest is a gift.
 *
 * @param happenedOn the day it was
 * @param title what it was, in one line
 * @param aim what the student wanted to know or learn, or null
 * @param result what the student did, or null
 * @param lookingBack how it was, and what it says about the student
 * @param followUp what the student does next, or null
 * @param mood how it was, or null
 * @param lenses what it can be looked at through, always in the same order
 */
public record CareerEntryContent(
        LocalDate happenedOn,
        String title,
        @Nullable String aim,
        @Nullable String result,
        String lookingBack,
        @Nullable String followUp,
        @Nullable Mood mood,
        Set<Lens> lenses) {

    /** Longest title, in characters. */
    public static final int MAX_TITLE = 200;
    /** Longest aim and longest result, in characters. */
    public static final int MAX_AIM = 2_000;
    /** Longest looking back, in characters. */
    public static final int MAX_LOOKING_BACK = 20_000;
    /** Longest follow-up, in characters. */
    public static final int MAX_FOLLOW_UP = 500;

    public CareerEntryContent {
        lenses = lenses.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(lenses));
    }

    /** Refuses a day that cannot be true for somebody of this age who looks back today. */
    void check(LocalDate bornOn, LocalDate today) {
        if (happenedOn.isAfter(today)) {
            throw Rule.broken("happenedOn", "career.happenedOn.later");
        }
        if (happenedOn.isBefore(bornOn)) {
            throw Rule.broken("happenedOn", "career.happenedOn.early");
        }
    }
}
