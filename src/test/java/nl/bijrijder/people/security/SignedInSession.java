package nl.bijrijder.people.security;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.Instant;
import java.util.List;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.testing.TestTime;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Makes a mock request come from a session this account signed in to; its rights are still read afresh. */
public final class SignedInSession {

    private SignedInSession() {}

    /** A request of this account. */
    public static RequestPostProcessor of(AccountId account) {
        return since(account, TestTime.START);
    }

    /** A request of this account, which signed in at that moment. */
    static RequestPostProcessor since(AccountId account, Instant moment) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(account.value(), moment), null, List.of()));
    }
}
