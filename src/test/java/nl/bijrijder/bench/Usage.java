package nl.bijrijder.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What processes take of the machine, as {@code /proc} tells it; where there is none, {@link Double#NaN}. Linux counts processor
 * time in hundredths of a second.
 */
final class Usage {

    private static final Path PROC = Path.of("/proc");
    private static final double MILLIS_PER_TICK = 10;
    private static final double KILOBYTES_PER_MEGABYTE = 1024;
    private static final int PARENT = 1;
    private static final int USER_TIME = 11;
    private static final int TIMES_OF_ONE = 2;
    private static final int TIMES_WITH_ENDED_CHILDREN = 4;

    private Usage() {}

    /** Milliseconds of processor time a process took until now. */
    static double processorTime(long pid) {
        return Files.exists(PROC.resolve("self/stat")) ? ticks(stat(pid), TIMES_OF_ONE) * MILLIS_PER_TICK : Double.NaN;
    }

    /** Milliseconds of processor time a process and its children took until now, those that have ended too. */
    static double processorTimeOfFamily(long pid) {
        if (!Files.exists(PROC.resolve("self/stat"))) {
            return Double.NaN;
        }
        var children = children(pid)
                .mapToDouble(child -> ticks(stat(child), TIMES_OF_ONE))
                .sum();
        return (ticks(stat(pid), TIMES_WITH_ENDED_CHILDREN) + children) * MILLIS_PER_TICK;
    }

    /** Megabytes of memory a process has. */
    static double memory(long pid) {
        return line(PROC.resolve(pid + "/status"), "VmRSS:");
    }

    /** Megabytes of memory a process and its children have; what they share counts once. */
    static double memoryOfFamily(long pid) {
        return Stream.concat(Stream.of(pid), children(pid))
                .mapToDouble(each -> line(PROC.resolve(each + "/smaps_rollup"), "Pss:"))
                .sum();
    }

    private static Stream<Long> children(long pid) {
        return ProcessHandle.of(pid).stream().flatMap(ProcessHandle::children).map(ProcessHandle::pid);
    }

    private static double line(Path file, String name) {
        return lines(file).stream()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / KILOBYTES_PER_MEGABYTE)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** What comes after the name of the program, which may hold anything. */
    private static String[] stat(long pid) {
        var lines = lines(PROC.resolve(pid + "/stat"));
        return lines.isEmpty()
                ? new String[0]
                : lines.get(0).substring(lines.get(0).lastIndexOf(')') + 2).split(" ");
    }

    private static double ticks(String[] stat, int times) {
        var sum = 0L;
        for (var place = USER_TIME; stat.length > PARENT && place < USER_TIME + times; place++) {
            sum += Long.parseLong(stat[place]);
        }
        return sum;
    }

    /** None when the process has just ended. */
    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException gone) {
            return List.of();
        }
    }
}
