package nl.bijrijder.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A day in Amsterdam, and the hours on it.
 *
 * @param startsAt null when it takes the day
 * @param endsAt null as well when nobody said how long it takes
 */
public record TimeSlot(
        LocalDate day,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt) {}
