package nl.bijrijder;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** Starts Bijrijder. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class BijrijderApplication {

    public static void main(String[] args) {
        SpringApplication.run(BijrijderApplication.class, args);
    }
}
