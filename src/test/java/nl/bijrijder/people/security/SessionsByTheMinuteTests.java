package nl.bijrijder.people.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.MapSession;

class SessionsByTheMinuteTests {

    private static final Instant NINE = Instant.parse("2026-11-26T08:00:00Z");

    private final List<Instant> kept = new ArrayList<>();
    private int lookedUp;
    private final MapSession session = new MapSession("one");
    private final SessionsByTheMinute<MapSession> sessions = new SessionsByTheMinute<>(new Kept());

    @Test
    void clicksWithinAMinuteMoveNothing() {
        click(NINE);
        click(NINE.plusSeconds(59));
        assertThat(session.getLastAccessedTime()).isEqualTo(NINE);
        click(NINE.plusSeconds(60));
        assertThat(session.getLastAccessedTime()).isEqualTo(NINE.plusSeconds(60));
        assertThat(kept).containsExactly(NINE, NINE, NINE.plusSeconds(60));
    }

    @Test
    void whatIsPutInASessionIsKept() {
        var used = sessions.findById("one");
        used.setAttribute("token", "secret");
        sessions.save(used);
        assertThat(session.<String>getAttribute("token")).isEqualTo("secret");
        assertThat(sessions.findByIndexNameAndIndexValue("principal", "somebody"))
                .containsOnlyKeys("one");
    }

    @Test
    void aRequestLooksUpItsSessionOnce() throws Exception {
        sessions.answer(new MockHttpServletRequest(), new MockHttpServletResponse(), (request, answer) -> {
            assertThat(sessions.findById("one")).isSameAs(sessions.findById("one"));
            assertThat(lookedUp).isEqualTo(1);
            sessions.deleteById("one");
            sessions.findById("one");
            assertThat(lookedUp).isEqualTo(2);
        });
        sessions.findById("one");
        sessions.findById("one");
        assertThat(lookedUp).isEqualTo(4);
    }

    private void click(Instant moment) {
        var used = sessions.findById("one");
        used.setLastAccessedTime(moment);
        sessions.save(used);
    }

    private final class Kept implements FindByIndexNameSessionRepository<MapSession> {

        Kept() {
            session.setLastAccessedTime(Instant.EPOCH);
        }

        @Override
        public MapSession createSession() {
            return session;
        }

        @Override
        public void save(MapSession saved) {
            kept.add(saved.getLastAccessedTime());
        }

        @Override
        public MapSession findById(String id) {
            lookedUp++;
            return session;
        }

        @Override
        public void deleteById(String id) {}

        @Override
        public Map<String, MapSession> findByIndexNameAndIndexValue(String name, String value) {
            return Map.of("one", session);
        }
    }
}
