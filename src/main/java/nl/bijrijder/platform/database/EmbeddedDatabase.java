package nl.bijrijder.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.bijrijder.shared.StartRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

    /**
     * The folder the brought-along server keeps its data in. One instance at a time: a lock that dies with the process guards it,
     * and a server that outlived a killed instance is stopped before the next one starts.
     */
    static final class DatabaseFolder implements AutoCloseable {

        private static final Logger LOG = LoggerFactory.getLogger(DatabaseFolder.class);
        private static final long STOP_SECONDS = 30;

        private final Path folder;
        private final FileChannel channel;
        private final FileLock lock;

        private DatabaseFolder(Path folder, FileChannel channel, FileLock lock) {
            this.folder = folder;
            this.channel = channel;
            this.lock = lock;
        }

        /**
         * Takes the folder, creating it when it is not there.
         *
         * @throws StartRefused when another instance holds it or it cannot be written
         */
        static DatabaseFolder take(Path folder) {
            try {
                Files.createDirectories(folder);
                var channel = FileChannel.open(
                        folder.resolve("bijrijder.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = tryLock(channel);
                if (lock == null) {
                    channel.close();
                    throw new StartRefused(
                            "The data folder " + folder.toAbsolutePath().normalize()
                                    + " is in use by another Bijrijder; stop that one, or give this one its own folder with"
                                    + " BIJRIJDER_DATA_DIR.");
                }
                var taken = new DatabaseFolder(folder, channel, lock);
                taken.stopLeftOverServer();
                return taken;
            } catch (IOException e) {
                throw new StartRefused(
                        "The data folder " + folder.toAbsolutePath().normalize() + " cannot be written: "
                                + StartRefused.said(e),
                        e);
            }
        }

        Path path() {
            return folder;
        }

        Path cluster() {
            return folder.resolve("postgres");
        }

        Path binaries() {
            return folder.resolve("postgres-binaries");
        }

        private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
            try {
                return channel.tryLock();
            } catch (OverlappingFileLockException sameProcess) {
                return null;
            }
        }

        private void stopLeftOverServer() throws IOException {
            var pidFile = cluster().resolve("postmaster.pid");
            if (!Files.exists(pidFile)) {
                return;
            }
            var pid = Long.parseLong(Files.readAllLines(pidFile).get(0).trim());
            var process = ProcessHandle.of(pid)
                    .filter(found -> found.info().command().orElse("").contains("postgres"))
                    .orElse(null);
            if (process == null) {
                return;
            }
            LOG.info("Stopping the PostgreSQL server {} that an earlier instance left running", pid);
            process.destroy();
            try {
                process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException | TimeoutException e) {
                throw new StartRefused(
                        "An earlier PostgreSQL server (process " + pid + ") still uses "
                                + cluster().toAbsolutePath() + " and does not stop; end it and start again.",
                        e);
            }
        }

        @Override
        public void close() throws IOException {
            lock.release();
            channel.close();
        }
    }
}
