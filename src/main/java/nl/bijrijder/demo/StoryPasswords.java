package nl.bijrijder.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Everybody in the demo world has the same password, which stands in the README: it is hashed once for all of them, which is
 * half of the time the world takes to build.
 */
class StoryPasswords implements PasswordEncoder {

    private final PasswordEncoder real;
    private final Map<String, String> hashes = new ConcurrentHashMap<>();

    StoryPasswords(PasswordEncoder real) {
        this.real = real;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return CastMember.PASSWORD.contentEquals(password == null ? "" : password)
                ? hashes.computeIfAbsent(CastMember.PASSWORD, real::encode)
                : real.encode(password);
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return real.matches(password, hash);
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return real.upgradeEncoding(hash);
    }
}
