package nl.bijrijder.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Some people at it at the same time, each on a connection and a thread of their own, for a while. */
final class Load {

    private Load() {}

    /** Lets them go until the time is over; a go that has begun is finished, and counts. */
    static Samples run(Journey journey, int port, int connections, Duration time) {
        var started = System.nanoTime();
        var end = started + time.toNanos();
        var threads = Executors.newFixedThreadPool(connections);
        try {
            var people = new ArrayList<Callable<Samples>>();
            for (var person = 0; person < connections; person++) {
                var number = person;
                people.add(() -> one(journey, port, number, end));
            }
            var all = new ArrayList<Samples>();
            for (var done : threads.invokeAll(people)) {
                all.add(done.get());
            }
            return Samples.together(all, System.nanoTime() - started);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof WrongAnswer wrong ? wrong : new IllegalStateException(failed.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Samples one(Journey journey, int port, int person, long end) throws IOException {
        try (var connection = new HttpConnection(port)) {
            var nanos = new ArrayList<Long>();
            var bytes = 0L;
            while (System.nanoTime() < end) {
                var begun = System.nanoTime();
                bytes += journey.go(connection, person);
                nanos.add(System.nanoTime() - begun);
            }
            return new Samples(nanos, bytes, 0);
        }
    }

    /**
     * How long each go took, in nanoseconds.
     *
     * @param bytes of all answers
     * @param elapsed how long it went on, on the clock
     */
    record Samples(List<Long> nanos, long bytes, long elapsed) {

        static Samples together(List<Samples> parts, long elapsed) {
            return new Samples(
                    parts.stream().flatMap(part -> part.nanos.stream()).toList(),
                    parts.stream().mapToLong(Samples::bytes).sum(),
                    elapsed);
        }

        int count() {
            return nanos.size();
        }

        double perSecond() {
            return count() * 1e9 / elapsed;
        }

        /** The time in milliseconds within which this part of all were done: 0.5 for the median. */
        double within(double part) {
            var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
            var place = (int) Math.ceil(part * sorted.length) - 1;
            return sorted[Math.max(place, 0)] / 1e6;
        }
    }
}
