package nl.bijrijder.security;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.List;
import nl.bijrijder.shared.AccountId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Makes a mock request come from a session this account signed in to; its rights are still read afresh. */
public final class SignedInSession {

    private SignedInSession() {}

    /** A request of this account. */
    public static RequestPostProcessor of(AccountId account) {
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(new SignedIn(account.value()), null, List.of()));
    }
}
