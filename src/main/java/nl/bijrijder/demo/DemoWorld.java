package nl.bijrijder.demo;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
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
    private static final int LINES_BETWEEN_REPORTS = 100;

    /** Needs not be on the disk before the next line is told: after a crash a line or two are told again, which changes nothing. */
    private static final String ONE_MORE =
            "update demo_world set told = told + 1 where set_config('synchronous_commit', 'off', true) is not null";

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
        jdbc.sql("insert into demo_world default values on conflict do nothing").update();
        if (jdbc.sql("select built_at is not null from demo_world")
                .query(Boolean.class)
                .single()) {
            return;
        }
        var started = System.nanoTime();
        managerComesIn();
        var today = clock.today();
        var days = new StoryDays(today, holidays.since(today.minusYears(1)));
        tell(new StoryReader(cast, days).story());
        // as every night: what was needed on visits that are behind us
        wiping.wipe();
        jdbc.sql("update demo_world set built_at = :now")
                .param("now", Timestamp.from(clock.instant()))
                .update();
        LOG.info(
                "Built the demo world in {} ms",
                Duration.ofNanos(System.nanoTime() - started).toMillis());
    }

    private void tell(List<StoryReader.Line> story) {
        var told = jdbc.sql("select told from demo_world").query(Integer.class).single();
        for (var line : story.subList(told, story.size())) {
            teller.tell(line);
            jdbc.sql(ONE_MORE).update();
            told++;
            if (told % LINES_BETWEEN_REPORTS == 0) {
                LOG.info("Told {} of {} lines of the demo world", told, story.size());
            }
        }
    }

    /** Whoever acts needs an account, and gives one to the others: the first one comes in with the set-up code. */
    private void managerComesIn() {
        firstManager
                .printableCode()
                .ifPresent(code ->
                        firstManager.register(cast.named(MANAGER).registration(true), code.text(), Cast.PASSWORD));
    }
}
