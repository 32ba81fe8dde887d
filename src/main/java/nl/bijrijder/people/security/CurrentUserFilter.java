package nl.bijrijder.people.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.bijrijder.people.account.AccessLookup;
import nl.bijrijder.platform.web.PageReading;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.DatabaseScope;
import nl.bijrijder.shared.Role;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns the remembered account into the person of this request, with the roles of today, and opens the database scope for the
 * rest of it. A session that is older than a working day, or whose account ended, counts as no session.
 */
class CurrentUserFilter extends OncePerRequestFilter {

    private static final Duration LONGEST_SESSION = Duration.ofHours(10);

    /** What everybody is who is known, also without a role. */
    private static final String SIGNED_IN = "SIGNED_IN";

    private final AccessLookup access;
    private final PageReading reading;
    private final Clock clock;

    CurrentUserFilter(AccessLookup access, PageReading reading, Clock clock) {
        this.access = access;
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
            chain.doFilter(request, response);
            return;
        }
        try (var page = reading.begin(request)) {
            proceed(signedIn, request, new Refusable(response, page), chain);
        }
    }

    private void proceed(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var user = isTooOld(signedIn) ? null : access.find(signedIn.account()).orElse(null);
        if (user == null) {
            endSession(request);
            chain.doFilter(request, response);
            return;
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, authorities(user)));
        SecurityContextHolder.setContext(context);
        try (var scope = DatabaseScope.of(user).goOn()) {
            chain.doFilter(request, response);
        }
    }

    /** Error pages are rendered in a dispatch of their own; they too need to know who asks. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** Ends the reading of a page that will not be shown before its session is saved, so that nobody who is refused holds two connections. */
    private static final class Refusable extends HttpServletResponseWrapper {

        private final PageReading.Reading page;

        private Refusable(HttpServletResponse response, PageReading.Reading page) {
            super(response);
            this.page = page;
        }

        @Override
        public void sendError(int status) throws IOException {
            page.close();
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            page.close();
            super.sendError(status, message);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            page.close();
            super.sendRedirect(location);
        }
    }

    private boolean isTooOld(SignedIn signedIn) {
        return signedIn.since().plus(LONGEST_SESSION).isBefore(clock.instant());
    }

    private static void endSession(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    private static List<GrantedAuthority> authorities(CurrentUser user) {
        return Stream.concat(
                        Stream.of(SIGNED_IN),
                        Arrays.stream(Role.values()).filter(user::is).map(Role::name))
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }
}
