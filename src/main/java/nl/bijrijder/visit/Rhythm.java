package nl.bijrijder.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a series goes on after its first visit: so many more, every so many weeks.
 *
 * @param times how many visits come after the first
 * @param weeks how many weeks lie between two
 */
record Rhythm(int times, int weeks) {

    static final List<Integer> TIMES = List.of(1, 2, 3, 4, 5, 7, 9);
    static final List<Integer> WEEKS = List.of(1, 2, 3, 4, 6);

    /** What was asked for, or once more next week when that makes no sense. */
    static Rhythm of(@Nullable Integer times, @Nullable Integer weeks) {
        return new Rhythm(
                times != null && TIMES.contains(times) ? times : TIMES.get(0),
                weeks != null && WEEKS.contains(weeks) ? weeks : WEEKS.get(0));
    }

    /** The days in this rhythm after the first one that are not past yet and not taken, earliest first. */
    List<LocalDate> after(LocalDate first, LocalDate today, Set<LocalDate> taken) {
        return Stream.iterate(first.plusWeeks(weeks), day -> day.plusWeeks(weeks))
                .filter(day -> !day.isBefore(today) && !taken.contains(day))
                .limit(times)
                .toList();
    }
}
