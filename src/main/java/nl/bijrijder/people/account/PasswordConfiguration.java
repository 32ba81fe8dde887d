package nl.bijrijder.people.account;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Passwords are kept as Argon2id with the parameters OWASP names first (19 MiB, 2 passes, 1 lane). */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19456;
    private static final int PASSES = 2;

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BoundedPasswordEncoder(new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES));
    }

    /**
     * Hashes a few passwords at a time: one takes about 90 ms and 19 MiB on purpose, and a class that signs in together must not
     * take the machine down.
     */
    static class BoundedPasswordEncoder implements PasswordEncoder {

        private static final int AT_A_TIME = 4;

        private final PasswordEncoder encoder;
        private final Semaphore places = new Semaphore(AT_A_TIME, true);

        BoundedPasswordEncoder(PasswordEncoder encoder) {
            this.encoder = encoder;
        }

        @Override
        public @Nullable String encode(@Nullable CharSequence rawPassword) {
            return inTurn(() -> encoder.encode(rawPassword));
        }

        @Override
        public boolean matches(@Nullable CharSequence rawPassword, @Nullable String encodedPassword) {
            return inTurn(() -> encoder.matches(rawPassword, encodedPassword));
        }

        @Override
        public boolean upgradeEncoding(@Nullable String encodedPassword) {
            return encoder.upgradeEncoding(encodedPassword);
        }

        private <T extends @Nullable Object> T inTurn(Supplier<T> work) {
            places.acquireUninterruptibly();
            try {
                return work.get();
            } finally {
                places.release();
            }
        }
    }
}
