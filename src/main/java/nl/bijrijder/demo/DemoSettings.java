package nl.bijrijder.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an operator says of the demo world.
 *
 * @param demo Whether the PostgreSQL that comes along holds the demo world, as it does when nothing is said; refused on a database of your own.
 */
@ConfigurationProperties("bijrijder")
record DemoSettings(@Nullable Boolean demo) {

    boolean isAskedFor() {
        return Boolean.TRUE.equals(demo);
    }
}
