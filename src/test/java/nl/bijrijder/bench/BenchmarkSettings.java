package nl.bijrijder.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * What somebody asks of a run, with {@code -Dbench.…=}.
 *
 * @param sizes how much is in the database, one after the other
 * @param connections how many people are at it at the same time, one number after the other
 * @param rounds how often each page takes its turn; medians are told
 * @param turn how long a page is asked for in one round
 * @param jar the application that is measured
 * @param jvm options of the Java machine that application and yardsticks run in
 */
record BenchmarkSettings(
        List<Size> sizes, List<Integer> connections, int rounds, Duration turn, Path jar, List<String> jvm) {

    /** The folder everything is written to. */
    static final Path TARGET = Path.of("target", "bench");

    private static final int NOTES_PER_STUDENT = 200;

    /** How much is in a database: so many notes, and as many students as write them in four years. */
    record Size(String name, int notes) {

        int students() {
            return notes / NOTES_PER_STUDENT;
        }
    }

    static BenchmarkSettings read() {
        return new BenchmarkSettings(
                words("bench.sizes", "school,region,country").stream()
                        .map(BenchmarkSettings::size)
                        .toList(),
                words("bench.connections", "1,16").stream()
                        .map(Integer::valueOf)
                        .toList(),
                Integer.getInteger("bench.rounds", 3),
                Duration.ofMillis(Math.round(1000 * Double.parseDouble(System.getProperty("bench.seconds", "1.5")))),
                builtJar(),
                List.of(System.getProperty("bench.jvm", "-Xmx512m").split(" ")));
    }

    int mostConnections() {
        return connections.stream().mapToInt(Integer::intValue).max().orElseThrow();
    }

    private static Size size(String name) {
        return switch (name) {
            case "school" -> new Size(name, 24_000);
            case "region" -> new Size(name, 240_000);
            case "country" -> new Size(name, Integer.getInteger("bench.notes", 1_000_000));
            default -> throw new IllegalArgumentException("bench.sizes: school, region or country, not " + name);
        };
    }

    private static List<String> words(String property, String otherwise) {
        return Arrays.stream(System.getProperty(property, otherwise).split(","))
                .map(String::strip)
                .toList();
    }

    private static Path builtJar() {
        var named = System.getProperty("bench.jar", "");
        if (!named.isEmpty()) {
            return Path.of(named).toAbsolutePath();
        }
        try (var built = Files.newDirectoryStream(Path.of("target"), "bijrijder-*.jar")) {
            return built.iterator().next().toAbsolutePath();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
