package nl.bijrijder.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.bijrijder.shared.StartRefused;
import nl.bijrijder.testing.TestDatabase;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database that an earlier development version made is refused, and left as it is. */
class MigrationHistoryTests {

    @TempDir
    private Path earlier;

    @Test
    void aDatabaseWithoutTablesAndOneOfThisVersionAreFine() {
        assertThatCode(() -> refuse(TestDatabase.empty(), null)).doesNotThrowAnyException();
        assertThatCode(() -> refuse(TestDatabase.migrated(), null)).doesNotThrowAnyException();
    }

    @Test
    void oneThatOtherMigrationsMadeIsRefused() throws IOException {
        var database = madeBy("V0001__database_grants.sql", "V0340__database_one_clock.sql");
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> refuse(database, null))
                .withMessage("This database was made by an earlier development version of Bijrijder;"
                        + " start with an empty one.");
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> refuse(database, earlier.resolve("..").resolve(earlier.getFileName())))
                .withMessage("The data folder " + earlier.toAbsolutePath()
                        + " was made by an earlier development version of Bijrijder; delete it and start again.");
    }

    @Test
    void soIsOneWithAnEarlierTextOfAMigration() throws IOException {
        var database = madeBy("V0001__platform_baseline.sql");
        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> refuse(database, null));
    }

    @Test
    void nothingIsMigratedInOneThatIsRefused() throws IOException {
        var database = madeBy("V0001__database_grants.sql");
        var embedded = new DefaultListableBeanFactory().getBeanProvider(EmbeddedDatabase.class);
        var start = new DatabaseConfiguration().migrateAfterChecks(embedded);
        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> start.migrate(flyway(database)));
        assertThat(JdbcClient.create(TestDatabase.superuser(database))
                        .sql("select tablename from pg_tables where schemaname = 'public'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("flyway_schema_history", "thing_1");
    }

    private String madeBy(String... migrations) throws IOException {
        for (var migration : migrations) {
            var table = "thing_" + Integer.parseInt(migration.substring(1, 5));
            Files.writeString(earlier.resolve(migration), "create table " + table + " (id integer);");
        }
        var database = TestDatabase.empty();
        Flyway.configure()
                .dataSource(TestDatabase.as(DatabaseRoles.OWNER, database))
                .locations("filesystem:" + earlier)
                .load()
                .migrate();
        return database;
    }

    private static void refuse(String database, @Nullable Path dataFolder) {
        MigrationHistory.refuseEarlierDevelopment(flyway(database), dataFolder);
    }

    private static Flyway flyway(String database) {
        return Flyway.configure()
                .dataSource(TestDatabase.as(DatabaseRoles.OWNER, database))
                .load();
    }
}
