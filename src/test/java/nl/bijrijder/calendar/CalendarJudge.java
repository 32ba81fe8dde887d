package nl.bijrijder.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;

/**
 * A calendar outside, run on purpose by another library than the one that writes our files (decision 15). It refuses what is not a calendar file, and does
 * with invitations what calendars do: the highest sequence wins, a withdrawal takes the event away (RFC 5546).
 */
public final class CalendarJudge {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Map<String, Event> events = new TreeMap<>();
    private final Map<String, Integer> withdrawn = new TreeMap<>();
    private int files;

    /** What is in the calendar now, by uid. */
    public Map<String, Event> events() {
        return Map.copyOf(events);
    }

    /** How many files were accepted. */
    public int files() {
        return files;
    }

    /** Reads a file that came with a mail. */
    public CalendarJudge receive(String file) {
        var calendar = parse(file);
        var method = calendar.getMethod().getValue();
        assertThat(method).isIn("REQUEST", "PUBLISH", "CANCEL");
        var found = calendar.<VEvent>getComponents("VEVENT");
        assertThat(found).hasSize(1);
        var event = event(found.get(0));
        assertThat(value(found.get(0), "ORGANIZER")).startsWith("mailto:");
        if (method.equals("REQUEST")) {
            assertThat(value(found.get(0), "ATTENDEE")).startsWith("mailto:");
        }
        assertThat(value(found.get(0), "ATTENDEE"))
                .as("nobody invites themselves")
                .isNotEqualTo(value(found.get(0), "ORGANIZER"));
        var uid = value(found.get(0), "UID");
        var before =
                Math.max(events.containsKey(uid) ? events.get(uid).sequence() : -1, withdrawn.getOrDefault(uid, -1));
        if (event.sequence() < before || (withdrawn.containsKey(uid) && event.sequence() <= before)) {
            return this;
        }
        if (method.equals("CANCEL")) {
            assertThat(value(found.get(0), "STATUS")).isEqualTo("CANCELLED");
            events.remove(uid);
            withdrawn.put(uid, event.sequence());
        } else {
            events.put(uid, event);
        }
        return this;
    }

    /** Reads a whole feed, which takes the place of what was there. */
    public CalendarJudge subscribe(String file) {
        var calendar = parse(file);
        events.clear();
        for (var found : calendar.<VEvent>getComponents("VEVENT")) {
            assertThat(events.put(value(found, "UID"), event(found)))
                    .as("one event per uid")
                    .isNull();
        }
        return this;
    }

    private Calendar parse(String file) {
        assertThat(file).as("lines end as the standard says").doesNotContainPattern("(?<!\r)\n");
        assertThat(file.lines())
                .as("folded at 75 octets")
                .allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 76);
        try {
            var calendar = new CalendarBuilder().build(new StringReader(file));
            assertThat(calendar.validate().getEntries()).as(file).isEmpty();
            files++;
            return calendar;
        } catch (IOException | ParserException refused) {
            throw new AssertionError("no calendar file: " + file, refused);
        }
    }

    private static Event event(VEvent event) {
        DateProperty<Temporal> start =
                event.<DateProperty<Temporal>>getProperty("DTSTART").orElseThrow();
        DateProperty<Temporal> end =
                event.<DateProperty<Temporal>>getProperty("DTEND").orElse(start); // RFC 5545, 3.6.1
        return new Event(
                Integer.parseInt(value(event, "SEQUENCE")),
                value(event, "SUMMARY"),
                moment(start.getDate()),
                moment(end.getDate()),
                value(event, "LOCATION"),
                event.toString());
    }

    private static Instant moment(Temporal temporal) {
        return temporal instanceof LocalDate day
                ? day.atStartOfDay(ZONE).toInstant()
                : temporal instanceof Instant instant
                        ? instant
                        : ZonedDateTime.from(temporal).toInstant();
    }

    private static String value(VEvent event, String name) {
        return event.<Property>getProperty(name).map(Property::getValue).orElse("");
    }

    /** One event as the calendar shows it. */
    public record Event(int sequence, String summary, Instant startsAt, Instant endsAt, String place, String text) {}
}
