package nl.bijrijder.people.security;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** Puts {@link SessionsByTheMinute} in front of the sessions Spring Boot made; Boot makes none where it finds another first. */
@AutoConfiguration(after = JdbcSessionAutoConfiguration.class)
class SessionsConfiguration {

    @Bean
    @Primary
    SessionsByTheMinute<?> sessionsByTheMinute(JdbcIndexedSessionRepository kept) {
        return new SessionsByTheMinute<>(kept);
    }
}
