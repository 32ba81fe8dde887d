package nl.bijrijder.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to something, or its withdrawal, that goes along with a mail.
 *
 * @param event what it is about
 * @param summary a neutral word, never a name
 * @param organizer the mail address of who invites
 * @param attendee the mail address of who is invited; null when it goes to the organizer, who need not answer an invitation of their own
 * @param link where more can be read, or null
 * @param writtenAt when this is written
 */
public record CalendarInvitation(
        CalendarEvent event,
        String summary,
        String organizer,
        @Nullable String attendee,
        @Nullable String link,
        Instant writtenAt) {}
