package nl.bijrijder.visit.guest;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets controllers ask for the guest. */
@Configuration(proxyBeanMethods = false)
class GuestConfiguration {

    @Bean
    WebMvcConfigurer guestArguments(@Lazy GuestLinks links) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new GuestArgument(links));
            }
        };
    }
}
