package nl.bijrijder.demo;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The clock and the password of the demo world. */
@Configuration(proxyBeanMethods = false)
@OnlyInDemoWorld
class DemoConfiguration {

    @Bean
    @Primary
    StoryClock storyClock(@Qualifier("systemClock") Clock real) {
        return new StoryClock(real);
    }

    @Bean
    @Primary
    StoryPasswords storyPasswords(@Qualifier("passwordEncoder") PasswordEncoder real) {
        return new StoryPasswords(real);
    }

    /**
     * Everybody in the demo world has the same password, which stands in the README: it is hashed once for all of them, which is
     * half of the time the world takes to build.
     */
    static class StoryPasswords implements PasswordEncoder {

        private final PasswordEncoder real;
        private final Map<String, String> hashes = new ConcurrentHashMap<>();

        StoryPasswords(PasswordEncoder real) {
            this.real = real;
        }

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return Cast.PASSWORD.contentEquals(password == null ? "" : password)
                    ? hashes.computeIfAbsent(Cast.PASSWORD, real::encode)
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
}
