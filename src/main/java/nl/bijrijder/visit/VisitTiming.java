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

    private static final int YEARS_AHEAD = 3;

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
        if (day != null) {
            requireTimes();
        }
        if (startsAt != null && endsAt != null && !endsAt.isAfter(startsAt)) {
            throw Rule.broken("timing.endsAt", "visit.rule.endBeforeStart");
        }
    }

    /**
     * Checks the times of a visit whose day is known, or is asked for beside them.
     *
     * @throws RuleBroken when they are missing or reversed
     */
    public void checkTimes() {
        requireTimes();
        check();
    }

    /**
     * Checks that a visit can be at this moment, seen from today.
     *
     * @throws RuleBroken when the times are missing or reversed, or the day is over or too far away
     */
    public void checkAhead(LocalDate today) {
        Rule.all(this::check, () -> checkDay("timing.day", day, today));
    }

    /**
     * Checks that the day of a visit lies ahead, within three years.
     *
     * @param field the field that the sentence belongs to
     * @throws RuleBroken when it does not
     */
    static void checkDay(String field, @Nullable LocalDate day, LocalDate today) {
        if (day != null && day.isBefore(today)) {
            throw Rule.broken(field, "visit.rule.past");
        }
        if (day != null && isTooFar(day, today)) {
            throw Rule.broken(field, "visit.rule.far");
        }
    }

    /** Whether nobody plans so far ahead. */
    static boolean isTooFar(LocalDate day, LocalDate today) {
        return day.isAfter(today.plusYears(YEARS_AHEAD));
    }

    private void requireTimes() {
        if (startsAt == null || endsAt == null) {
            throw Rule.broken(startsAt == null ? "timing.startsAt" : "timing.endsAt", "visit.rule.times");
        }
    }
}
