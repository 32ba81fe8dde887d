package nl.bijrijder.calendar;

import java.time.LocalDateTime;
import nl.bijrijder.shared.AccountId;

/** Somebody is taken up from a moment until another, in the local time of Amsterdam. */
public record BusyTime(AccountId who, LocalDateTime from, LocalDateTime until) {

    /** Whether that is, for a part of it, between these two moments. */
    public boolean isBetween(LocalDateTime first, LocalDateTime last) {
        return from.isBefore(last) && first.isBefore(until);
    }
}
