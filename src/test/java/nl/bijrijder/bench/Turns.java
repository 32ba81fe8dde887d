package nl.bijrijder.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.bijrijder.bench.Load.Samples;

/**
 * A page and its yardsticks take turns, round after round, so that whatever else the machine does strikes all of them.
 *
 * @param contenders ours first
 * @param database first process of the server all of them ask
 */
record Turns(List<Contender> contenders, long database, BenchmarkSettings settings) {

    /** Something that is measured: how it is called, what is asked of it, and where it runs. */
    record Contender(String name, Journey journey, ServerProcess server) {}

    /**
     * One turn.
     *
     * @param application milliseconds of processor time in the application for one go
     * @param database milliseconds of processor time in PostgreSQL for one go
     * @param ourselves milliseconds of processor time of the one who asks, for one go
     */
    record Turn(Samples samples, double application, double database, double ourselves) {}

    void warmUp() {
        contenders.forEach(contender ->
                Load.run(contender.journey(), contender.server().port(), settings.mostConnections(), settings.turn()));
    }

    /** All rounds at so many connections, by name. */
    Map<String, List<Turn>> take(int connections) {
        var turns = new LinkedHashMap<String, List<Turn>>();
        for (var round = 0; round < settings.rounds(); round++) {
            for (var contender : contenders) {
                turns.computeIfAbsent(contender.name(), name -> new ArrayList<>())
                        .add(take(contender, connections));
            }
        }
        return turns;
    }

    private Turn take(Contender contender, int connections) {
        var self = ProcessHandle.current().pid();
        var application = Usage.processorTime(contender.server().pid());
        var server = Usage.processorTimeOfFamily(database);
        var ourselves = Usage.processorTime(self);
        var samples = Load.run(contender.journey(), contender.server().port(), connections, settings.turn());
        return new Turn(
                samples,
                (Usage.processorTime(contender.server().pid()) - application) / samples.count(),
                (Usage.processorTimeOfFamily(database) - server) / samples.count(),
                (Usage.processorTime(self) - ourselves) / samples.count());
    }
}
