package nl.bijrijder.people.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * Keeps when a session was last used to the minute: a click writes it down only if the last time is a minute ago, and most clicks write
 * nothing. Within a request each is looked up once. Everything else is as the sessions below keep it.
 *
 * @param <S> a session as it is kept
 */
class SessionsByTheMinute<S extends Session> implements FindByIndexNameSessionRepository<SessionsByTheMinute.Used<S>> {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final FindByIndexNameSessionRepository<S> kept;
    private final ThreadLocal<@Nullable Map<String, Used<S>>> ofRequest = new ThreadLocal<>();

    SessionsByTheMinute(FindByIndexNameSessionRepository<S> kept) {
        this.kept = kept;
    }

    /** Answers a request in which a session is looked up once: Spring Session asks again for what it found when the request ends. */
    void answer(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ofRequest.set(new HashMap<>());
        try {
            chain.doFilter(request, response);
        } finally {
            ofRequest.remove();
        }
    }

    @Override
    public Used<S> createSession() {
        return new Used<>(kept.createSession());
    }

    @Override
    public void save(Used<S> session) {
        kept.save(session.kept);
    }

    @Override
    public @Nullable Used<S> findById(String id) {
        var found = ofRequest.get();
        return found == null ? find(id) : found.computeIfAbsent(id, this::find);
    }

    private @Nullable Used<S> find(String id) {
        var session = kept.findById(id);
        return session == null ? null : new Used<>(session);
    }

    @Override
    public void deleteById(String id) {
        var found = ofRequest.get();
        if (found != null) {
            found.remove(id);
        }
        kept.deleteById(id);
    }

    @Override
    public Map<String, Used<S>> findByIndexNameAndIndexValue(String name, String value) {
        return kept.findByIndexNameAndIndexValue(name, value).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, found -> new Used<>(found.getValue())));
    }

    /**
     * A session in use.
     *
     * @param <S> a session as it is kept
     */
    static final class Used<S extends Session> implements Session {

        private final S kept;

        private Used(S kept) {
            this.kept = kept;
        }

        @Override
        public void setLastAccessedTime(Instant moment) {
            if (!moment.isBefore(kept.getLastAccessedTime().plus(MINUTE))) {
                kept.setLastAccessedTime(moment);
            }
        }

        @Override
        public Instant getLastAccessedTime() {
            return kept.getLastAccessedTime();
        }

        @Override
        public String getId() {
            return kept.getId();
        }

        @Override
        public String changeSessionId() {
            return kept.changeSessionId();
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return kept.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return kept.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            kept.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            kept.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return kept.getCreationTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            kept.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return kept.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return kept.isExpired();
        }
    }
}
