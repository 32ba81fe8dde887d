package nl.bijrijder.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.bijrijder.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is green today is green on every day: rules and tests ask one clock, which tests can set. */
class TimeTests {

    /** What tells the time of the machine, in Java and in SQL. */
    private static final Pattern MACHINE = Pattern.compile(
            "(Date|Time|Instant|Year|Month)\\.now\\((Zone|\\))|System\\.currentTimeMillis|new Date\\(\\)|Clock\\.system|current_date|localtime|current_timestamp"
                    + "|(?<![\\w.])now\\(\\)");

    private final JdbcClient database = JdbcClient.create(TestDatabase.superuser(TestDatabase.migrated()));

    @Test
    void noTestAsksTheMachineForTheTime() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            var asking = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("TimeTests.java"))
                    .filter(file -> MACHINE.matcher(read(file)).find())
                    .toList();
            assertThat(asking).isEmpty();
        }
    }

    /** Most servers keep UTC, and their day ends an hour or two after the Dutch one. */
    @Test
    void noRuleInTheDatabaseAsksTheMachineForTheTime() {
        assertThat(rules("""
                select polname, concat(pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) as words
                from pg_policy
                union all
                select proname, prosrc from pg_proc
                where pronamespace = 'public'::regnamespace and prokind = 'f' and proname <> 'app_now'
                union all
                select conname, pg_get_constraintdef(oid) from pg_constraint
                where connamespace = 'public'::regnamespace and contype in ('c', 'x')
                """)).isNotEmpty().noneMatch(rule -> MACHINE.matcher(rule)
                .find());
    }

    private List<String> rules(String query) {
        return database.sql(query)
                .query((row, number) -> row.getString(1) + ": " + row.getString(2))
                .list();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
