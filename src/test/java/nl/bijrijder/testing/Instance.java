package nl.bijrijder.testing;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Bijrijder started as a process of its own, as an operator would: its log, its exit code, its pages. Only what time it is
 * comes from the tests, see {@link TestTime}.
 */
public final class Instance implements AutoCloseable {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final Process process;
    private final Path log;
    private final int port;

    private Instance(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Starts the classes under test on the port, with these settings as environment variables. */
    public static Instance start(Path folder, int port, Map<String, String> environment) throws IOException {
        var log = Files.createTempFile(folder, "instance", ".log");
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Dtoday=" + System.getProperty("today", ""),
                "-cp",
                TestTime.classFolder(folder) + File.pathSeparator + classPath(),
                "nl.bijrijder.BijrijderApplication",
                "--server.port=" + port);
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return new Instance(builder.start(), log, port);
    }

    /** A port nobody listens on at this moment. */
    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Waits until the start block is in the log; the log is the answer either way. */
    public String untilReady(Duration patience) throws IOException, InterruptedException {
        return until("Bijrijder is ready", patience);
    }

    /** Waits until these words are in the log; the log is the answer either way. */
    public String until(String words, Duration patience) throws IOException, InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end && process.isAlive() && !log().contains(words)) {
            Thread.sleep(200);
        }
        Thread.sleep(200);
        return log();
    }

    /** Waits until the process ends by itself and tells its exit code; fails when it stays. */
    public int exitCode(Duration patience) throws InterruptedException {
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("still running after " + patience);
        }
        return process.exitValue();
    }

    public String log() throws IOException {
        return Files.readString(log);
    }

    /** A GET without a session. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(20))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Ends the process without giving it a chance to tidy up. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(40, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    /** Everything on this test's class path but the tests themselves and what only tests need. */
    private static String classPath() {
        var kept = new ArrayList<String>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.endsWith("test-classes") && !entry.contains("playwright") && !entry.contains("mockito")) {
                kept.add(entry);
            }
        }
        return String.join(File.pathSeparator, kept);
    }
}
