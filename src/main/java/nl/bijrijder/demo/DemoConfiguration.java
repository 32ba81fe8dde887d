package nl.bijrijder.demo;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The clock of the demo world. */
@Configuration(proxyBeanMethods = false)
@OnlyInDemoWorld
class DemoConfiguration {

    @Bean
    @Primary
    StoryClock storyClock() {
        return new StoryClock(Clock.system(ZoneId.of("Europe/Amsterdam")));
    }
}
