package nl.bijrijder.demo;

import nl.bijrijder.shared.StartRefused;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses the demo world on a database that was given: its passwords are in the README. Neither asked for, nor there already,
 * as in a copy of a database that was tried out.
 */
@Component
@ConditionalOnProperty(name = "spring.datasource.url")
class DemoWorldOutside implements InitializingBean {

    private final JdbcClient jdbc;
    private final boolean wanted;

    DemoWorldOutside(JdbcClient jdbc, Flyway migrated, DemoSettings settings) {
        this.jdbc = jdbc;
        this.wanted = settings.isAskedFor();
    }

    @Override
    public void afterPropertiesSet() {
        if (wanted) {
            throw new StartRefused(
                    "The demo world is not for a database of your own: its passwords are public. Leave BIJRIJDER_DEMO out.");
        }
        if (jdbc.sql("select count(*) from demo_world").query(Integer.class).single() > 0) {
            throw new StartRefused(
                    "This database holds the demo world, whose passwords are public. Start with an empty database.");
        }
    }
}
