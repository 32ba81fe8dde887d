package nl.bijrijder.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to something, or its withdrawal, that goes along with a mail.
 *
 * @param uid what it is called in every calendar, for ever
 * @param sequence rises with every change: a calendar takes the highest
 * @param summary a neutral word, never a name
 * @param at when it is
 * @param location where to go; null when nobody said
 * @param organizer the mail address of who invites
 * @param attendee the mail address of who is invited; null when it goes to the organizer, who need not answer an invitation of their own
 * @param link where more can be read, or null
 * @param writtenAt when this is written
 */
public record CalendarInvitation(
        String uid,
        int sequence,
        String summary,
        TimeSlot at,
        @Nullable String location,
        String organizer,
        @Nullable String attendee,
        @Nullable String link,
        Instant writtenAt) {}
