package nl.bijrijder.demo;

import java.sql.Timestamp;
import java.time.Duration;
import nl.bijrijder.people.account.FirstManager;
import nl.bijrijder.people.organisation.SchoolHolidays;
import nl.bijrijder.visit.wish.NeedWiping;
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

    private static final String MANAGER = "Fatima";

    private final Cast cast;
    private final FirstManager firstManager;
    private final SchoolHolidays holidays;
    private final Teller teller;
    private final NeedWiping wiping;
    private final JdbcClient jdbc;
    private final StoryClock clock;

    DemoWorld(
            Cast cast,
            FirstManager firstManager,
            SchoolHolidays holidays,
            Teller teller,
            NeedWiping wiping,
            JdbcClient jdbc,
            StoryClock clock) {
        this.cast = cast;
        this.firstManager = firstManager;
        this.holidays = holidays;
        this.teller = teller;
        this.wiping = wiping;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (jdbc.sql("select count(*) from demo_world").query(Integer.class).single() > 0) {
            return;
        }
        var started = System.nanoTime();
        managerComesIn();
        var today = clock.today();
        var days = new StoryDays(today, holidays.since(today.minusYears(1)));
        new StoryReader(cast, days).story().forEach(teller::tell);
        // as every night: what was needed on visits that are behind us
        wiping.wipe();
        jdbc.sql("insert into demo_world (built_at) values (:now)")
                .param("now", Timestamp.from(clock.instant()))
                .update();
        LOG.info(
                "Built the demo world in {} ms",
                Duration.ofNanos(System.nanoTime() - started).toMillis());
    }

    /** Whoever acts needs an account, and gives one to the others: the first one comes in with the set-up code. */
    private void managerComesIn() {
        firstManager
                .printableCode()
                .ifPresent(code ->
                        firstManager.register(cast.named(MANAGER).registration(true), code.text(), Cast.PASSWORD));
    }
}
