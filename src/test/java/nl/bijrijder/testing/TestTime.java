package nl.bijrijder.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * The moment tests live in, whatever the clock on the wall says: a Thursday morning in November 2026, or
 * {@code -Dtoday=2028-02-29} or {@code -Dtoday=2026-12-31T23:58}, in Amsterdam. The application's clock and the database's
 * stand still there; only each reading of the application's is a microsecond after the one before, so that what happened
 * first is known.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestTime {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    /** When tests begin. */
    public static final Instant START = startOf(System.getProperty("today", ""));

    private static final AtomicLong READINGS = new AtomicLong();

    /** The clock of the application under test. */
    public static Clock clock() {
        return new SteadyClock(ZONE);
    }

    /** The day tests live on. */
    public static LocalDate today() {
        return LocalDate.ofInstant(START, ZONE);
    }

    /** Whether nobody asked for another day: what depends on the day is exact on this one. */
    public static boolean isOrdinary() {
        return System.getProperty("today", "").isEmpty();
    }

    /** A folder with nothing but the classes of this one, for an application in a process of its own. */
    static Path classFolder(Path within) throws IOException {
        var compiled = Path.of(TestTime.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        var name = TestTime.class.getName().replace('.', '/');
        var folder = within.resolve("test-time");
        var source = compiled.resolve(name).getParent();
        var target = folder.resolve(name).getParent();
        Files.createDirectories(target);
        try (var classes = Files.newDirectoryStream(source, TestTime.class.getSimpleName() + "*.class")) {
            for (var each : classes) {
                Files.copy(each, target.resolve(each.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return folder;
    }

    private static Instant startOf(String today) {
        var said = today.isEmpty() ? "2026-11-26" : today;
        var start = said.contains("T")
                ? LocalDateTime.parse(said)
                : LocalDate.parse(said).atTime(MORNING);
        return start.atZone(ZONE).toInstant();
    }

    /** Sets the clock everything else in the application is made of. */
    @Bean
    static BeanPostProcessor clockOfTheTest() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return name.equals("systemClock") ? clock() : bean;
            }
        };
    }

    /** Sets the database's clock, once it is migrated. */
    @Bean
    static Callback databaseOfTheTest() {
        return new StoppedDatabase();
    }

    /** What the rules in the database take for now is the moment tests begin. */
    private static final class StoppedDatabase extends BaseCallback {

        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.AFTER_MIGRATE;
        }

        @Override
        public void handle(Event event, Context context) {
            try (var statement = context.getConnection().createStatement()) {
                statement.execute(
                        "create or replace function app_now() returns timestamptz language sql stable as $$ select"
                                + " timestamptz '" + START + "' $$");
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final class SteadyClock extends Clock {

        private final ZoneId zone;

        private SteadyClock(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return START.plus(READINGS.incrementAndGet(), ChronoUnit.MICROS);
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new SteadyClock(other);
        }
    }
}
