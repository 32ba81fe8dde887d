package nl.bijrijder.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.bijrijder.bench.BenchmarkSettings.Size;
import nl.bijrijder.bench.Results.Memory;
import nl.bijrijder.bench.Results.Page;
import nl.bijrijder.bench.Results.SizeResult;
import nl.bijrijder.bench.Results.Weight;
import nl.bijrijder.bench.Turns.Contender;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Measures how fast Bijrijder is, beside two yardsticks in the same run; {@code mvn -Pbench verify}. */
class Benchmark {

    /** How often a page is asked for to see what it asks of the database. */
    private static final int LOOKS = 20;

    /** How often all pages are opened before the first is measured, so that the first is not compiled at the cost of its figures. */
    private static final int WARMING_LAPS = 3;

    private final BenchmarkSettings settings = BenchmarkSettings.read();

    /** What the server says while it starts is of no interest here. */
    @BeforeAll
    static void quiet() {
        if (LoggerFactory.getLogger("io.zonky.test") instanceof Logger chatty) {
            chatty.setLevel(Level.WARN);
        }
    }

    @Test
    void measure() throws Exception {
        System.out.println("Measuring " + settings);
        var results = new ArrayList<SizeResult>();
        for (var size : settings.sizes()) {
            try (var stage = Stage.set(size, settings)) {
                System.out.printf("%s: filled and started, %s%n", size.name(), stage.starts());
                results.add(measure(size, stage));
            }
            // what is known is kept, should the next size fail
            new Report(settings, results).write();
        }
        System.out.println(new Report(settings, results).markdown());
    }

    private SizeResult measure(Size size, Stage stage) throws IOException {
        var port = stage.application().port();
        var journeys = Journeys.of(stage.database().jdbc(), port, settings.mostConnections(), size.students());
        for (var lap = 0; lap < WARMING_LAPS; lap++) {
            journeys.forEach(journey -> Load.run(journey, port, settings.mostConnections(), settings.turn()));
        }
        var pages = new ArrayList<Page>();
        for (var journey : journeys) {
            pages.addAll(measure(stage, journey));
        }
        var memory = new Memory(
                Usage.memory(stage.application().pid()),
                Usage.memoryOfFamily(stage.database().pid()));
        return new SizeResult(size, stage.database().version(), stage.starts(), memory, pages);
    }

    private List<Page> measure(Stage stage, Journey journey) throws IOException {
        var weight = weigh(stage, journey);
        var yardstick = stage.yardsticks().like(journey, weight);
        var turns = new Turns(
                List.of(
                        new Contender("bijrijder", journey, stage.application()),
                        new Contender(
                                Yardsticks.FLOOR,
                                yardstick.floor(),
                                stage.yardsticks().floor()),
                        new Contender(
                                Yardsticks.MINIMAL,
                                yardstick.minimal(),
                                stage.yardsticks().minimal())),
                stage.database().pid(),
                settings);
        var pages = new ArrayList<Page>();
        turns.warmUp();
        for (var connections : settings.connections()) {
            var page = new Page(journey.name(), connections, weight, turns.take(connections));
            System.out.println(page);
            pages.add(page);
        }
        return pages;
    }

    /** What one go weighs: asked by one person after the other, while nothing is timed. */
    private static Weight weigh(Stage stage, Journey journey) {
        var bytes = new long[1];
        var asked = stage.database().asked(() -> {
            try (var connection = new HttpConnection(stage.application().port())) {
                for (var look = 0; look < LOOKS; look++) {
                    bytes[0] += journey.go(connection, look);
                }
            } catch (IOException failed) {
                throw new IllegalStateException(failed);
            }
        });
        return new Weight(asked.statements() / LOOKS, asked.rows() / LOOKS, (double) bytes[0] / LOOKS);
    }
}
