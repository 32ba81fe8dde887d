package nl.bijrijder.demo;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Builds the demo world once, when the database is empty, and before the first visitor is let in; goes on where an
 * interrupted start left off.
 */
@Component
@OnlyInDemoWorld
class DemoWorld implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(DemoWorld.class);

    private final List<Chapter> chapters;
    private final JdbcClient jdbc;
    private final StoryClock clock;

    DemoWorld(List<Chapter> chapters, JdbcClient jdbc, StoryClock clock) {
        this.chapters = chapters;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (jdbc.sql("select count(*) from demo_world").query(Integer.class).single() > 0) {
            return;
        }
        var started = System.nanoTime();
        chapters.forEach(Chapter::tell);
        jdbc.sql("insert into demo_world (built_at) values (:now)")
                .param("now", Timestamp.from(clock.instant()))
                .update();
        LOG.info(
                "Built the demo world in {} ms",
                Duration.ofNanos(System.nanoTime() - started).toMillis());
    }
}
