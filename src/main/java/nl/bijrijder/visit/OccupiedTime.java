package nl.bijrijder.visit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.bijrijder.calendar.BusyTime;
import org.jspecify.annotations.Nullable;

/**
 * A part of a day that takes a group, or who goes along with it. Where a time is not known, it takes the day from its beginning, or
 * up to its end.
 */
record OccupiedTime(
        LocalDate day, @Nullable LocalTime from, @Nullable LocalTime until) {

    /** At the company: on the fixed day, or on any day that may become it. */
    static List<OccupiedTime> away(VisitPlan plan) {
        var timing = plan.timing();
        return Stream.concat(Stream.ofNullable(timing.day()), plan.proposals().stream())
                .distinct()
                .map(day -> new OccupiedTime(day, timing.startsAt(), timing.endsAt()))
                .toList();
    }

    /** At school, where the company comes to class; none as long as no day is chosen. */
    static List<OccupiedTime> inClass(VisitPlan plan) {
        var visit = plan.classVisit();
        return Stream.ofNullable(visit.on())
                .map(day -> new OccupiedTime(day, visit.startsAt(), visit.endsAt()))
                .toList();
    }

    boolean overlaps(OccupiedTime other) {
        return day.equals(other.day) && startsWithin(from, other.until) && startsWithin(other.from, until);
    }

    /** Whether both times are known. */
    boolean isTimed() {
        return from != null && until != null;
    }

    /** Whether somebody is taken up for a part of it; only when it is timed. */
    boolean isTakenBy(BusyTime busyTime) {
        return busyTime.isBetween(day.atTime(Objects.requireNonNull(from)), day.atTime(Objects.requireNonNull(until)));
    }

    private static boolean startsWithin(@Nullable LocalTime start, @Nullable LocalTime end) {
        return start == null || end == null || start.isBefore(end);
    }
}
