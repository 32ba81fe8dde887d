package nl.bijrijder.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.bijrijder.shared.StartRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder the brought-along server keeps its data in. One instance at a time: a lock that dies with the process guards it,
 * and a server that outlived a killed instance is stopped before the next one starts.
 */
final class DatabaseFolder implements AutoCloseable {

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
