package nl.bijrijder.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import nl.bijrijder.shared.StartRefused;

/**
 * The PostgreSQL server Bijrijder brings along when no other is given: real binaries, data kept between starts, durable
 * (the library's own defaults trade that for speed and are switched back here).
 */
final class EmbeddedDatabase implements AutoCloseable {

    /** Name of the database in the server. */
    public static final String NAME = "bijrijder";

    private static final Duration STARTUP_WAIT = Duration.ofSeconds(60);

    private final DatabaseFolder folder;
    private final EmbeddedPostgres server;

    private EmbeddedDatabase(DatabaseFolder folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    /**
     * Starts the server on the folder; the first time it makes the cluster, the roles and the database.
     *
     * @throws StartRefused when the folder is taken or the server does not come up
     */
    static EmbeddedDatabase start(Path dataFolder) {
        var folder = DatabaseFolder.take(dataFolder);
        try {
            var server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.cluster())
                    .setOverrideWorkingDirectory(folder.binaries().toFile())
                    .setCleanDataDirectory(false)
                    .setPGStartupWait(STARTUP_WAIT)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("listen_addresses", "localhost")
                    .start();
            var database = new EmbeddedDatabase(folder, server);
            database.prepare();
            return database;
        } catch (IOException | SQLException | IllegalStateException e) {
            closeQuietly(folder);
            throw new StartRefused(
                    "PostgreSQL did not start on " + folder.cluster().toAbsolutePath() + ": " + StartRefused.said(e),
                    e);
        }
    }

    /** Address of the database, without a user. */
    String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + NAME;
    }

    /** Where the data is kept. */
    Path dataFolder() {
        return folder.path();
    }

    private void prepare() throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection()) {
            DatabaseRoles.createWithLogins(connection);
            DatabaseRoles.createDatabase(connection, NAME);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        folder.close();
    }

    private static void closeQuietly(DatabaseFolder folder) {
        try {
            folder.close();
        } catch (IOException ignored) {
            // the lock goes with the process, which is about to end
        }
    }
}
