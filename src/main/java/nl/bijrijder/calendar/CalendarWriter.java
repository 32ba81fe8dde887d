package nl.bijrijder.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes calendar files (RFC 5545, RFC 5546). Times are local to Amsterdam and travel with the rules of its clocks, so that a
 * visit at nine is at nine, whatever the clocks do in between.
 */
@Component
public class CalendarWriter {

    private static final String PRODUCT = "-//Bijrijder//Agenda//NL";
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /**
     * An invitation, or an invitation once more with another day or time.
     *
     * @return the text of a calendar file with METHOD:REQUEST; METHOD:PUBLISH to the organizer, for a request asks somebody (RFC 5546)
     */
    public String request(CalendarInvitation invitation) {
        var method = invitation.attendee() == null ? Method.publish() : Method.request();
        return write(toInvited(invitation, method, Status.confirmed()));
    }

    /**
     * The withdrawal of an invitation; its sequence must not be lower than the last that was sent.
     *
     * @return the text of a calendar file with METHOD:CANCEL
     */
    public String cancel(CalendarInvitation invitation) {
        return write(toInvited(invitation, Method.cancel(), Status.cancelled()));
    }

    /**
     * A whole calendar to subscribe to.
     *
     * @param label says what a happening is called outside
     * @param link makes a full address of a path; null where the operator did not say where people come in
     */
    String feed(
            String name,
            List<CalendarEntry> entries,
            Function<CalendarEntry, String> label,
            Function<String, @Nullable String> link,
            Instant writtenAt) {
        var calendar = empty();
        calendar.setName(name);
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        for (var entry : entries) {
            var event = event(entry.event(), label.apply(entry), writtenAt);
            event.setStatus(entry.certain() ? Status.confirmed() : Status.tentative());
            address(event, link.apply(entry.href()));
            calendar.addEvent(event);
        }
        return write(calendar);
    }

    private static ICalendar toInvited(CalendarInvitation invitation, Method method, Status status) {
        var calendar = empty();
        calendar.setMethod(method);
        var event = event(invitation.event(), invitation.summary(), invitation.writtenAt());
        event.setStatus(status);
        event.setOrganizer(new Organizer(null, invitation.organizer()));
        if (invitation.attendee() != null) {
            var attendee = new Attendee(null, invitation.attendee());
            attendee.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
            attendee.setRsvp(true);
            event.addAttendee(attendee);
        }
        address(event, invitation.link());
        calendar.addEvent(event);
        return calendar;
    }

    private static void address(VEvent event, @Nullable String link) {
        if (link != null) {
            event.setUrl(link);
            event.setDescription(link);
        }
    }

    private static VEvent event(CalendarEvent known, String summary, Instant writtenAt) {
        var day = known.day();
        var startsAt = known.at().startsAt();
        var endsAt = known.at().endsAt();
        var event = new VEvent();
        event.setUid(known.uid());
        event.setSequence(known.sequence());
        event.setLocation(known.location());
        event.setDateTimeStamp(Date.from(writtenAt));
        event.setSummary(summary);
        if (startsAt == null) {
            event.setDateStart(new DateStart(wholeDay(day)));
            event.setDateEnd(new DateEnd(wholeDay(day.plusDays(1))));
            event.setTransparency(true);
        } else {
            event.setDateStart(new DateStart(moment(day, startsAt), true));
            if (endsAt != null) {
                event.setDateEnd(new DateEnd(moment(day, endsAt), true));
            }
        }
        return event;
    }

    private static ICalDate wholeDay(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private static Date moment(LocalDate day, LocalTime time) {
        return Date.from(day.atTime(time).atZone(ZONE).toInstant());
    }

    private static ICalendar empty() {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.getTimezoneInfo().setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(ZONE), amsterdam()));
        return calendar;
    }

    /** The clocks of Amsterdam: forward on the last Sunday of March, back on the last of October (Directive 2000/84/EC). */
    private static VTimezone amsterdam() {
        var zone = new VTimezone(ZONE.getId());
        var summer = new DaylightSavingsTime();
        summer.setDateStart(new ICalDate(new DateTimeComponents(1996, 3, 31, 2, 0, 0, false), true));
        summer.setTimezoneOffsetFrom(new UtcOffset(true, 1, 0));
        summer.setTimezoneOffsetTo(new UtcOffset(true, 2, 0));
        summer.setRecurrenceRule(lastSundayOf(3));
        summer.addTimezoneName("CEST");
        zone.addDaylightSavingsTime(summer);
        var winter = new StandardTime();
        winter.setDateStart(new ICalDate(new DateTimeComponents(1996, 10, 27, 3, 0, 0, false), true));
        winter.setTimezoneOffsetFrom(new UtcOffset(true, 2, 0));
        winter.setTimezoneOffsetTo(new UtcOffset(true, 1, 0));
        winter.setRecurrenceRule(lastSundayOf(10));
        winter.addTimezoneName("CET");
        zone.addStandardTime(winter);
        return zone;
    }

    private static Recurrence lastSundayOf(int month) {
        return new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(month)
                .byDay(-1, DayOfWeek.SUNDAY)
                .build();
    }

    private static String write(ICalendar calendar) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return LineFolding.fold(text.toString());
    }

    /**
     * Folds the lines of a calendar file at 75 octets (RFC 5545, 3.1). The library that writes it counts letters, and a letter with an
     * accent is more than one octet.
     * Ours, because biweekly and ical4j both count letters (decision 15).
     */
    static final class LineFolding {

        private static final int LONGEST = 75;
        private static final String FOLD = "\r\n ";

        private LineFolding() {}

        /** A text on lines that are not too long; no letter is torn apart. */
        static String fold(String text) {
            var folded = new StringBuilder();
            var octets = 0;
            for (var letter : text.codePoints().mapToObj(Character::toString).toList()) {
                var size = letter.getBytes(StandardCharsets.UTF_8).length;
                if (letter.equals("\n")) {
                    octets = -size;
                } else if (!letter.equals("\r") && octets + size > LONGEST) {
                    folded.append(FOLD);
                    octets = 1;
                }
                folded.append(letter);
                octets += size;
            }
            return folded.toString();
        }
    }
}
