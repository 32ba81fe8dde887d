package nl.bijrijder.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * A PostgreSQL server on a cluster that somebody else made: it can be killed, all its processes at once and without a word, and
 * comes back by crash recovery.
 *
 * <p>Its settings leave what was written as long as possible in the memory of the server, where a kill takes it away. With
 * {@code synchronous_commit} on that must not matter, and with the switch off it must show.
 */
final class Server implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;
    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", "localhost",
            "max_connections", "60",
            "fsync", "on",
            "wal_buffers", "64MB",
            "wal_writer_delay", "10s",
            "wal_writer_flush_after", "1GB");

    private final Path cluster;
    private final Path program;
    private final int port;
    private Process postmaster;

    private Server(Path cluster, Path program, int port) {
        this.cluster = cluster;
        this.program = program;
        this.port = port;
    }

    /** Starts a server on the data folder of an instance that brought its own database and was stopped. */
    static Server on(Path dataFolder, int port) throws Exception {
        try (var files = Files.walk(dataFolder.resolve("postgres-binaries"))) {
            var program = files.filter(file -> file.endsWith(Path.of("bin", "postgres")))
                    .findFirst()
                    .orElseThrow();
            var server = new Server(dataFolder.resolve("postgres"), program, port);
            server.start();
            return server;
        }
    }

    void start() throws Exception {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            // PostgreSQL refuses to run as root; in a namespace of its own it is nobody
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(program.toString(), "-D", cluster.toString(), "-p", Integer.toString(port)));
        SETTINGS.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        postmaster = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        cluster.resolveSibling("postgres.log").toFile()))
                .start();
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!answers()) {
            if (System.nanoTime() > end || !postmaster.isAlive()) {
                throw new IllegalStateException(
                        "PostgreSQL does not come up:\n" + Files.readString(cluster.resolveSibling("postgres.log")));
            }
            Thread.sleep(20);
        }
    }

    /** Kills every process of the server, the postmaster first, so that nobody is left to write anything down. */
    void kill() throws InterruptedException, ExecutionException, TimeoutException {
        var all = Stream.concat(Stream.of(postmaster.toHandle()), postmaster.descendants())
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        for (var process : all) {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** Address of the application's database. */
    String url() {
        return "jdbc:postgresql://localhost:" + port + "/bijrijder";
    }

    /** A connection as the superuser, who sees every row. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(url() + "?connectTimeout=5&socketTimeout=20", "postgres", "");
    }

    /** Says something to the server as its administrator. */
    void say(String... statements) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private boolean answers() {
        try {
            say("select 1");
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        postmaster.destroy();
        if (!postmaster.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            postmaster.destroyForcibly();
        }
    }
}
