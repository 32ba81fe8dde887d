package nl.bijrijder.people.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nl.bijrijder.people.account.AccessLookup;
import nl.bijrijder.platform.web.PageReading;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@ApplicationTest
class CurrentUserFilterTests {

    private final AtomicReference<Boolean> isReadingWhileItLeaves = new AtomicReference<>();

    @Autowired
    private AccessLookup access;

    @Autowired
    private PageReading reading;

    @Autowired
    private Clock clock;

    @Autowired
    private World world;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** A session that is saved takes a connection of its own: ten people refused at once would wait for each other for ever. */
    @Test
    void anAnswerThatIsNoPageLeavesAfterTheReading() throws ServletException, IOException {
        for (var refusal : List.<Refusal>of(
                answer -> answer.sendError(HttpServletResponse.SC_FORBIDDEN),
                answer -> answer.sendError(HttpServletResponse.SC_NOT_FOUND, "nothing there"),
                answer -> answer.sendRedirect("/"))) {
            isReadingWhileItLeaves.set(null);
            open((request, answer) -> {
                assertThat(isReading()).isTrue();
                refusal.answer((HttpServletResponse) answer);
            });
            assertThat(isReadingWhileItLeaves).hasValue(false);
            assertThat(isReading()).isFalse();
        }
    }

    private void open(FilterChain page) throws ServletException, IOException {
        var signedIn = new SignedIn(world.team().coach().value(), clock.instant());
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of()));
        new CurrentUserFilter(access, reading, clock)
                .doFilter(new MockHttpServletRequest("GET", "/manage"), new Leaving(), page);
    }

    private static boolean isReading() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }

    @FunctionalInterface
    private interface Refusal {
        void answer(HttpServletResponse answer) throws IOException;
    }

    /** Looks whether a page is still being read when the answer leaves. */
    private final class Leaving extends MockHttpServletResponse {

        @Override
        public void sendError(int status) throws IOException {
            isReadingWhileItLeaves.set(isReading());
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            isReadingWhileItLeaves.set(isReading());
            super.sendError(status, message);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            isReadingWhileItLeaves.set(isReading());
            super.sendRedirect(location);
        }
    }
}
