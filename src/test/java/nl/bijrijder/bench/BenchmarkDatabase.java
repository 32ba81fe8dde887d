package nl.bijrijder.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import nl.bijrijder.platform.database.DatabaseRoles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * A fresh PostgreSQL with the settings of the one Bijrijder brings along. Beside them it has the extension that counts
 * statements loaded; it counts only while it is asked to, so that what is timed pays nothing for it.
 */
final class BenchmarkDatabase implements AutoCloseable {

    private static final String NAME = "bijrijder";
    /** A backend looks at new settings before its next statement, once the signal has reached it. */
    private static final Duration UNTIL_HEARD = Duration.ofMillis(500);

    private final EmbeddedPostgres server;
    private final Path cluster;

    private BenchmarkDatabase(EmbeddedPostgres server, Path cluster) {
        this.server = server;
        this.cluster = cluster;
    }

    /** Starts a server with an empty database, in place of the one that was in the folder. */
    static BenchmarkDatabase start(Path folder) throws IOException, SQLException {
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        var cluster = folder.resolve("postgres");
        var server = EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setOverrideWorkingDirectory(BenchmarkSettings.TARGET
                        .resolve("postgres-binaries")
                        .toAbsolutePath()
                        .toFile())
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .start();
        var database = new BenchmarkDatabase(server, cluster);
        database.counting(false);
        try (var connection = server.getPostgresDatabase().getConnection()) {
            DatabaseRoles.createWithLogins(connection);
            DatabaseRoles.createDatabase(connection, NAME);
        }
        return database;
    }

    /** Who sees and may do everything. */
    JdbcClient jdbc() {
        return JdbcClient.create(superuser());
    }

    DataSource superuser() {
        return server.getDatabase("postgres", NAME);
    }

    String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + NAME;
    }

    /** The settings with which an operator gives this database to Bijrijder: one login for the migrations, one for the rest. */
    Map<String, String> asGiven() {
        return Map.of(
                "SPRING_DATASOURCE_URL",
                url(),
                "SPRING_DATASOURCE_USERNAME",
                DatabaseRoles.APP,
                "SPRING_DATASOURCE_PASSWORD",
                "",
                "SPRING_FLYWAY_USER",
                DatabaseRoles.OWNER,
                "SPRING_FLYWAY_PASSWORD",
                "");
    }

    /** The server's first process; all others are its children. */
    long pid() throws IOException {
        return Long.parseLong(
                Files.readAllLines(cluster.resolve("postmaster.pid")).get(0).strip());
    }

    String version() {
        return jdbc().sql("show server_version").query(String.class).single();
    }

    /** What the work asks of the server. */
    Asked asked(Runnable work) {
        counting(true);
        try {
            return Asked.during(jdbc(), work);
        } finally {
            counting(false);
        }
    }

    private void counting(boolean on) {
        var postgres = JdbcClient.create(server.getPostgresDatabase());
        postgres.sql("alter system set pg_stat_statements.track = " + (on ? "top" : "none"))
                .update();
        postgres.sql("select pg_reload_conf()")
                .query((row, number) -> row.getBoolean(1))
                .single();
        pause();
    }

    private static void pause() {
        try {
            Thread.sleep(UNTIL_HEARD.toMillis());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    /** Stops the server and clears its data away: a country is gigabytes. */
    @Override
    public void close() throws IOException {
        server.close();
        FileSystemUtils.deleteRecursively(cluster);
    }
}
