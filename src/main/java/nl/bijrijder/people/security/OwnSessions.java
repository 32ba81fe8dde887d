package nl.bijrijder.people.security;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.Fingerprint;
import nl.bijrijder.shared.NotFound;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Where somebody is signed in, and how to end it from elsewhere. */
@Component
class OwnSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Clock clock;

    OwnSessions(FindByIndexNameSessionRepository<? extends Session> sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** The person's sessions, the one used last on top. */
    List<SessionRow> list(AccountId account, String currentId) {
        return sessions.findByPrincipalName(account.toString()).values().stream()
                .filter(session -> !session.isExpired())
                .sorted(Comparator.comparing(Session::getLastAccessedTime).reversed())
                .map(session -> new SessionRow(
                        Fingerprint.of(session.getId()),
                        local(session.getCreationTime()),
                        local(session.getLastAccessedTime()),
                        session.getId().equals(currentId)))
                .toList();
    }

    /**
     * Ends one of the person's own sessions.
     *
     * @param digest the digest of its id, as it stands on the page
     * @throws NotFound when the person has no such session
     */
    void end(AccountId account, String digest) {
        var id = sessions.findByPrincipalName(account.toString()).keySet().stream()
                .filter(candidate -> Fingerprint.of(candidate).equals(digest))
                .findFirst()
                .orElseThrow(NotFound::new);
        sessions.deleteById(id);
    }

    private ZonedDateTime local(Instant moment) {
        return moment.atZone(clock.getZone());
    }

    /**
     * One place where somebody is signed in.
     *
     * @param digest digest of the session's secret id, which itself never stands on a page
     * @param startedAt when it was signed in to, in local time
     * @param lastUsedAt when it was last used, in local time
     * @param current whether it is the one that asks
     */
    record SessionRow(String digest, ZonedDateTime startedAt, ZonedDateTime lastUsedAt, boolean current) {}
}
