package nl.bijrijder.demo;

import java.time.Clock;
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
}
