package nl.bijrijder.visit.day;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.LocalTime;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * One block of the day, in the local time of Amsterdam.
 *
 * @param what what happens, in a few words
 * @param guide who of the company leads it, or null
 */
@Embeddable
public record BlockContent(
        @Column(name = "starts_at") LocalTime startsAt,
        @Column(name = "ends_at") LocalTime endsAt,
        @Enumerated(EnumType.STRING) @Column(name = "kind") BlockKind kind,
        @Column(name = "what") String what,
        @Column(name = "guide") @Nullable String guide) {

    /**
     * Checks the times.
     *
     * @throws RuleBroken when the end is not after the start
     */
    void check() {
        if (!endsAt.isAfter(startsAt)) {
            throw Rule.broken("endsAt", "visit.programme.rule.endBeforeStart");
        }
    }

    /** How long it takes. */
    Duration length() {
        return Duration.between(startsAt, endsAt);
    }

    /** Whether this block goes on while the other has begun. */
    boolean overlaps(BlockContent other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }
}
