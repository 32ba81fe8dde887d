package nl.bijrijder.demo;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The clock of the demo world. */
@Configuration(proxyBeanMethods = false)
@OnlyInDemoWorld
class DemoConfiguration {

    @Bean
    @Primary
    StoryClock storyClock(@Qualifier("systemClock") Clock real) {
        return new StoryClock(real);
    }
}
