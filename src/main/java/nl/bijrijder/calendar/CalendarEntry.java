package nl.bijrijder.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens on a day, in the local time of Amsterdam.
 *
 * @param event when it happens, as every calendar knows it
 * @param kind what sort of thing it is
 * @param title what it is called on a page; never shown outside
 * @param place with whom or where, on a page; never shown outside
 * @param stateKey message key of how it stands, or null
 * @param certain whether everybody agreed to it; a calendar outside shows the rest as not sure yet
 * @param href where more can be read
 */
public record CalendarEntry(
        CalendarEvent event,
        Kind kind,
        String title,
        String place,
        @Nullable String stateKey,
        boolean certain,
        String href) {

    /** The day it happens. */
    public LocalDate day() {
        return event.day();
    }

    /** The time at which the appointment takes place. */
    public TimeSlot at() {
        return event.at();
    }

    /** Earliest first; what takes the day comes before what starts at a time. */
    public static final Comparator<CalendarEntry> BY_TIME = Comparator.comparing(CalendarEntry::day)
            .thenComparing(entry -> entry.at().startsAt(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(CalendarEntry::title)
            .thenComparing(entry -> entry.event().uid());

    /** What sort of thing happens. */
    public enum Kind {
        VISIT,
        CLASS_VISIT,
        CONVERSATION;

        /** Message key of its name, which is all a calendar outside is told. */
        public String key() {
            return "calendar.kind." + name();
        }

        /** The style class with which the appointment is drawn. */
        public String look() {
            return "calendar-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
