package nl.bijrijder.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From the first day up to and including the last; without a last day it still runs.
 *
 * @param startsOn first day
 * @param endsOn last day, or null
 */
@Embeddable
public record Period(
        @Column(name = "starts_on") LocalDate startsOn,
        @Column(name = "ends_on") @Nullable LocalDate endsOn) {

    /** Starts on the day and has no end yet. */
    public static Period from(LocalDate startsOn) {
        return new Period(startsOn, null);
    }

    /** Whether the day lies in the period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }

    /** Whether the period lies behind the day. */
    public boolean isOver(LocalDate today) {
        return endsOn != null && endsOn.isBefore(today);
    }

    /** Whether the last day, if any, is not before the first. */
    private boolean isInOrder() {
        return endsOn == null || !endsOn.isBefore(startsOn);
    }

    /**
     * This period, when its days are in order.
     *
     * @param field the form field of the last day
     * @throws RuleBroken when the last day is before the first
     */
    public Period requireOrder(String field) {
        if (!isInOrder()) {
            throw Rule.broken(field, "shared.rule.reversed");
        }
        return this;
    }

    /** This start, with another last day. */
    public Period until(@Nullable LocalDate lastDay) {
        return new Period(startsOn, lastDay);
    }
}
