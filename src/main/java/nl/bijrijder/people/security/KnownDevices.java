package nl.bijrijder.people.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.BaseUrl;
import nl.bijrijder.shared.Fingerprint;
import nl.bijrijder.shared.SecretToken;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Remembers from which browsers an account was signed in to. The browser holds a random token in a cookie, the database its
 * digest; one browser may be known for several accounts, as on a computer that is shared.
 */
@Component
class KnownDevices {

    private static final String COOKIE = "device";
    private static final Duration KNOWN_FOR = Duration.ofDays(180);

    private final JdbcClient jdbc;
    private final BaseUrl site;
    private final Clock clock;

    KnownDevices(JdbcClient jdbc, BaseUrl site, Clock clock) {
        this.jdbc = jdbc;
        this.site = site;
        this.clock = clock;
    }

    /** The digest of the token this browser shows, if it shows one. */
    Optional<String> tokenHash(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, cookie()))
                .map(Cookie::getValue)
                .map(Fingerprint::of);
    }

    /** Whether this account was signed in to from the browser with this token before. */
    boolean knows(String tokenHash, AccountId account) {
        return jdbc.sql("""
                        select count(*) from known_device
                        where token_hash = :token and account_id = :account and seen_at > :since""")
                        .param("token", tokenHash)
                        .param("account", account.value())
                        .param("since", Timestamp.from(clock.instant().minus(KNOWN_FOR)))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** From now on this browser is known for the account. */
    void remember(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        var hash = tokenHash(request).orElseGet(() -> handOut(response));
        jdbc.sql("""
                        insert into known_device (token_hash, account_id, seen_at) values (:token, :account, :now)
                        on conflict (token_hash, account_id) do update set seen_at = excluded.seen_at""")
                .param("token", hash)
                .param("account", account.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("delete from known_device where seen_at < :old")
                .param("old", Timestamp.from(clock.instant().minus(KNOWN_FOR)))
                .update();
    }

    /** Over https under a name that browsers accept over https alone; not {@code __Host-}, because it is for one address. */
    private String cookie() {
        return site.isSecure() ? "__Secure-" + COOKIE : COOKIE;
    }

    private String handOut(HttpServletResponse response) {
        var token = SecretToken.random();
        var cookie = ResponseCookie.from(cookie(), token.text())
                .httpOnly(true)
                .secure(site.isSecure())
                .sameSite("Lax")
                .path("/login")
                .maxAge(KNOWN_FOR)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return token.fingerprint();
    }
}
