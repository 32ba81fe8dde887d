package nl.bijrijder.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import nl.bijrijder.calendar.CalendarEvent;
import nl.bijrijder.calendar.TimeSlot;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * When the visit is, in the local time of Amsterdam.
 *
 * @param day the fixed day; null as long as the company picks from proposed days
 */
@Embeddable
public record VisitTiming(
        @PlausibleDay @Column(name = "visit_on") @Nullable LocalDate day,
        @Column(name = "starts_at") @Nullable LocalTime startsAt,
        @Column(name = "ends_at") @Nullable LocalTime endsAt) {

    /** Nothing is fixed yet. */
    public static final VisitTiming OPEN = new VisitTiming(null, null, null);

    /** A fixed day and time. */
    public static VisitTiming on(LocalDate day, LocalTime startsAt, LocalTime endsAt) {
        return new VisitTiming(day, startsAt, endsAt);
    }

    /** Whether the visit itself is at another moment than in the other timing. */
    boolean movesFrom(VisitTiming other) {
        return !Objects.equals(day, other.day)
                || !Objects.equals(startsAt, other.startsAt)
                || !Objects.equals(endsAt, other.endsAt);
    }

    /** The visit as every calendar knows it; empty as long as no day is fixed. */
    Optional<CalendarEvent> event(CompanyVisitId visit, int version) {
        return Optional.ofNullable(day)
                .map(fixed ->
                        new CalendarEvent(visit + "@bijrijder", version, new TimeSlot(fixed, startsAt, endsAt), null));
    }

    /**
     * Checks what must hold whatever day it is today.
     *
     * @throws RuleBroken when the times are missing or reversed
     */
    void check() {
        if (day != null && startsAt == null) {
            throw Rule.broken("timing.startsAt", "visit.rule.times");
        }
        if (day != null && endsAt == null) {
            throw Rule.broken("timing.endsAt", "visit.rule.times");
        }
        if (startsAt != null && endsAt != null && !endsAt.isAfter(startsAt)) {
            throw Rule.broken("timing.endsAt", "visit.rule.endBeforeStart");
        }
    }
}
