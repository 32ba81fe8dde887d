package nl.bijrijder.security;

import java.util.List;
import java.util.Objects;
import nl.bijrijder.account.Accounts;
import nl.bijrijder.account.Credentials;
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

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final String nobodysHash;

    PasswordSignIn(Accounts accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.nobodysHash = Objects.requireNonNull(passwords.encode("nobody has this password"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var credentials = accounts.credentialsOf(attempt.getName());
        var hash = credentials.map(Credentials::passwordHash).orElse(nobodysHash);
        var typed = Objects.toString(attempt.getCredentials(), "");
        if (!passwords.matches(typed, hash) || credentials.isEmpty()) {
            throw new BadCredentialsException("refused");
        }
        var principal = new SignedIn(credentials.get().account().value());
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
