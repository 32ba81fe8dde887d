package nl.bijrijder.visit.day;

import java.time.LocalTime;
import nl.bijrijder.visit.VisitTiming;
import org.jspecify.annotations.Nullable;

/** The times of a visit, as far as they are known. */
record VisitHours(@Nullable LocalTime startsAt, @Nullable LocalTime endsAt) {

    static VisitHours of(VisitTiming timing) {
        return new VisitHours(timing.startsAt(), timing.endsAt());
    }

    /** Whether a block lies outside; being on the way may. */
    boolean excludes(BlockContent block) {
        return block.kind() != BlockKind.TRAVEL
                && (startsAt != null && block.startsAt().isBefore(startsAt)
                        || endsAt != null && block.endsAt().isAfter(endsAt));
    }
}
