package nl.bijrijder.calendar;

import jakarta.annotation.security.PermitAll;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import nl.bijrijder.shared.BaseUrl;
import nl.bijrijder.shared.SecretToken;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves a feed to a calendar outside, which cannot sign in: its address is the key. */
@Controller
@PermitAll
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final CalendarFeeds feeds;
    private final CalendarWriter writer;
    private final MessageSource messages;
    private final BaseUrl site;
    private final Clock clock;

    FeedController(CalendarFeeds feeds, CalendarWriter writer, MessageSource messages, BaseUrl site, Clock clock) {
        this.feeds = feeds;
        this.writer = writer;
        this.messages = messages;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping("/calendar/{token}.ics")
    ResponseEntity<String> read(@PathVariable SecretToken token) {
        var file = writer.feed(
                "Bijrijder",
                feeds.read(token),
                this::label,
                path -> site.link(path).orElse(null),
                clock.instant());
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex")
                .body(file);
    }

    private String label(CalendarEntry entry) {
        var kind = messages.getMessage(entry.kind().key(), null, DUTCH);
        return entry.certain() ? kind : messages.getMessage("calendar.feed.uncertain", new Object[] {kind}, DUTCH);
    }
}
