package nl.bijrijder.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A web server in a Java machine of its own, on a free port of this machine; its log is kept. It ends with us, whatever happens. */
final class ServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long END_SECONDS = 30;
    private static final long LOOK_MILLIS = 10;

    private final Process process;
    private final int port;
    private final Thread lastResort;
    private Duration startTime = Duration.ZERO;

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
        this.lastResort = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(lastResort);
    }

    /**
     * Starts one and waits until its sign-in page answers.
     *
     * @param program what comes after {@code java} and its options; the port is given as {@code SERVER_PORT}
     */
    static ServerProcess start(
            String name, BenchmarkSettings settings, List<String> program, Map<String, String> environment)
            throws IOException, InterruptedException {
        var folder = Files.createDirectories(BenchmarkSettings.TARGET.resolve("run"));
        var log = folder.resolve(name + ".log").toAbsolutePath();
        var port = freePort();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(settings.jvm());
        command.addAll(program);
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().put("SERVER_ADDRESS", "127.0.0.1");
        var begun = System.nanoTime();
        var server = new ServerProcess(builder.start(), port);
        server.waitFor(begun, log);
        return server;
    }

    private void waitFor(long begun, Path log) throws IOException, InterruptedException {
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
                close();
                throw new IllegalStateException("it does not start: " + Files.readString(log));
            }
            Thread.sleep(LOOK_MILLIS);
        }
        startTime = Duration.ofNanos(System.nanoTime() - begun);
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    /** How long it took until the sign-in page was there. */
    Duration startTime() {
        return startTime;
    }

    private boolean answers() {
        try (var connection = new HttpConnection(port)) {
            return connection.get("/login", "").status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        Runtime.getRuntime().removeShutdownHook(lastResort);
    }
}
