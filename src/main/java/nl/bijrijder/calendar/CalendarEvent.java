package nl.bijrijder.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as every calendar knows it: pages, feeds and mails write the same one.
 *
 * @param uid what it is called in every calendar, for ever
 * @param sequence rises with every change: a calendar takes the highest
 * @param at when it is
 * @param location where to go; null when nobody said, or who goes there knows
 */
public record CalendarEvent(
        String uid, int sequence, TimeSlot at, @Nullable String location) {

    /** The day it is. */
    public LocalDate day() {
        return at.day();
    }
}
