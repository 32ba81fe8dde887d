package nl.bijrijder.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.bijrijder.people.account.AccessLookup;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.DatabaseScope;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.SecretToken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out, takes back and serves the addresses at which calendars outside read what happens. */
@Service
class CalendarFeeds {

    private final CalendarFeedRepository feeds;
    private final TeamCalendar calendar;
    private final AccessLookup access;
    private final Clock clock;

    CalendarFeeds(CalendarFeedRepository feeds, TeamCalendar calendar, AccessLookup access, Clock clock) {
        this.feeds = feeds;
        this.calendar = calendar;
        this.access = access;
        this.clock = clock;
    }

    /** Since when this person has an address; empty without one. */
    @Transactional(readOnly = true)
    Optional<LocalDate> madeOn(CurrentUser user) {
        return feeds.findById(user.account().value()).map(feed -> LocalDate.ofInstant(feed.madeAt(), clock.getZone()));
    }

    /** A new address for this person; the one before works no more. */
    @Transactional
    SecretToken make(CurrentUser user) {
        var token = SecretToken.random();
        feeds.remove(user.account().value());
        feeds.save(CalendarFeed.of(user.account(), token, clock.instant()));
        return token;
    }

    /** This person's address works no more. */
    @Transactional
    void remove(CurrentUser user) {
        feeds.remove(user.account().value());
    }

    /**
     * What the holder of this address may know today.
     *
     * @throws NotFound when it opens nothing, or its owner's account has ended
     */
    List<CalendarEntry> read(SecretToken token) {
        var user = feeds.findByTokenHash(token.fingerprint())
                .map(CalendarFeed::account)
                .flatMap(access::find)
                .orElseThrow(NotFound::new);
        return DatabaseScope.of(user).call(() -> calendar.forFeed(user));
    }
}
