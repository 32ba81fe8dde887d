package nl.bijrijder.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.bijrijder.shared.AccountId;

/** A module in which people are taken up at a time of their own; implement it as a bean. */
public interface BusyTimes {

    /**
     * When these people are taken up on these days, as far as whoever asks may know; not what with. One statement, however
     * many people and days.
     */
    List<BusyTime> of(Collection<AccountId> people, Collection<LocalDate> days);
}
