package nl.bijrijder.calendar;

import java.time.LocalDate;
import java.util.List;
import nl.bijrijder.shared.CurrentUser;

/** A module in which things happen; implement it as a bean. */
public interface CalendarSource {

    /**
     * What happens from the first day up to and including the last, as far as this person may know. A fixed number of
     * statements, however much happens.
     */
    List<CalendarEntry> between(CurrentUser user, LocalDate first, LocalDate last);
}
