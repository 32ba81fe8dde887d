package nl.bijrijder.people.security;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import nl.bijrijder.people.account.Accounts;
import nl.bijrijder.people.account.Credentials;
import nl.bijrijder.people.account.EmailAddress;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.Fingerprint;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Signs in with e-mail address and password. An unknown address costs as much time as a wrong password, so that nobody learns
 * which addresses have an account.
 */
class PasswordSignIn implements AuthenticationProvider {

    /** No password is known that leads to it. It stands here because hashing one took a twenty-fifth of every start. */
    private static final String NOBODYS_HASH =
            "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$" + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final KnownDevices devices;
    private final Clock clock;

    PasswordSignIn(
            Accounts accounts, PasswordEncoder passwords, SignInThrottle throttle, KnownDevices devices, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.devices = devices;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var credentials = accounts.credentialsOf(attempt.getName());
        var key = throttleKey(attempt, credentials.map(Credentials::account).orElse(null));
        throttle.begin(key);
        var hash = credentials.map(Credentials::passwordHash).orElse(NOBODYS_HASH);
        var typed = Objects.toString(attempt.getCredentials(), "");
        if (!passwords.matches(typed, hash) || credentials.isEmpty()) {
            throw new BadCredentialsException("refused");
        }
        throttle.succeeded(key);
        var principal = new SignedIn(credentials.get().account().value(), clock.instant());
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of());
    }

    /** A known device counts for itself, so that a stranger's guesses never slow its owner down. */
    private String throttleKey(Authentication attempt, @Nullable AccountId account) {
        var address =
                EmailAddress.parse(attempt.getName()).map(EmailAddress::value).orElse(attempt.getName());
        var device = attempt.getDetails() instanceof String tokenHash ? tokenHash : "";
        var isKnown = account != null && !device.isEmpty() && devices.knows(device, account);
        return Fingerprint.of(isKnown ? address + " " + device : address);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
