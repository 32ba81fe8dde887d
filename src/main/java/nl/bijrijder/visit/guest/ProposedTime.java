package nl.bijrijder.visit.guest;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.visit.VisitTiming;
import org.jspecify.annotations.Nullable;

/**
 * When a company would rather have the visit.
 *
 * @param words what it says with it
 */
public record ProposedTime(
        LocalDate on,
        LocalTime startsAt,
        LocalTime endsAt,
        @Nullable String words) {

    /** The moment as a visit keeps it. */
    VisitTiming toTiming() {
        return VisitTiming.on(on, startsAt, endsAt);
    }

    /** The field of a form about a time that a broken rule is about: rules speak of the visit's timing. */
    static String fieldOf(RuleBroken broken) {
        return switch (broken.field()) {
            case "timing.day" -> "visitOn";
            case "timing.startsAt" -> "startsAt";
            case "timing.endsAt" -> "endsAt";
            default -> broken.field();
        };
    }

    /** Whether the moment is another one than that of these times. */
    boolean movesFrom(VisitTiming timing) {
        return !on.equals(timing.day()) || !startsAt.equals(timing.startsAt()) || !endsAt.equals(timing.endsAt());
    }
}
