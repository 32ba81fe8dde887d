package nl.bijrijder.guest;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When a company would rather have the visit.
 *
 * @param words what it says with it
 */
public record Moment(
        LocalDate on,
        LocalTime startsAt,
        LocalTime endsAt,
        @Nullable String words) {}
