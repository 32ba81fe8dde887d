package nl.bijrijder.bench;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import nl.bijrijder.bench.BenchmarkSettings.Size;
import nl.bijrijder.bench.Load.Samples;
import nl.bijrijder.bench.Turns.Turn;

/** What came out. */
final class Results {

    private Results() {}

    /** Everything about one size. */
    record SizeResult(Size size, String server, Stage.Starts starts, Memory memory, List<Page> pages) {}

    /** Megabytes at the end: of the application, and of PostgreSQL with what its processes share counted once. */
    record Memory(double application, double database) {}

    /** What one go asks of the database, and how long its answers are. */
    record Weight(double statements, double rows, double bytes) {}

    /**
     * One page with so many connections.
     *
     * @param turns of ours and then of each yardstick, round by round
     */
    record Page(String name, int connections, Weight weight, Map<String, List<Turn>> turns) {

        List<Turn> ours() {
            return turns.values().iterator().next();
        }

        /** Goes per second, the median of the rounds. */
        double perSecond() {
            return median(ours(), turn -> turn.samples().perSecond());
        }

        /** Milliseconds within which this part of all goes of all rounds were done. */
        double within(double part) {
            return Samples.together(ours().stream().map(Turn::samples).toList(), 0)
                    .within(part);
        }

        double median(ToDoubleFunction<Turn> figure) {
            return median(ours(), figure);
        }

        /** Of a hundred goes of the yardstick, how many of ours are done in the same time: the median of the rounds. */
        double percentOf(String yardstick) {
            var other = turns.getOrDefault(yardstick, List.of());
            return middle(IntStream.range(0, other.size())
                    .mapToDouble(round -> 100
                            * ours().get(round).samples().perSecond()
                            / other.get(round).samples().perSecond())
                    .toArray());
        }

        double perSecond(String yardstick) {
            return median(turns.getOrDefault(yardstick, List.of()), turn -> turn.samples()
                    .perSecond());
        }

        private static double median(List<Turn> turns, ToDoubleFunction<Turn> figure) {
            return middle(turns.stream().mapToDouble(figure).toArray());
        }

        @Override
        public String toString() {
            return "%s, %d connections: %.1f/s, p50 %.1f ms, p99 %.1f ms, %.1f %% of minimal Spring"
                    .formatted(
                            name, connections, perSecond(), within(0.5), within(0.99), percentOf(Yardsticks.MINIMAL));
        }
    }

    /** The middle one of some figures. */
    static double middle(double... figures) {
        var sorted = figures.clone();
        java.util.Arrays.sort(sorted);
        return sorted.length == 0 ? Double.NaN : (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
