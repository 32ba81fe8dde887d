package nl.bijrijder.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import nl.bijrijder.bench.BenchmarkSettings.Size;

/** One size, ready to be measured: a database that was filled, Bijrijder and the two yardsticks on it. */
final class Stage implements AutoCloseable {

    private final BenchmarkDatabase database;
    private final ServerProcess application;
    private final Yardsticks yardsticks;
    private final Starts starts;

    private Stage(BenchmarkDatabase database, ServerProcess application, Yardsticks yardsticks, Starts starts) {
        this.database = database;
        this.application = application;
        this.yardsticks = yardsticks;
        this.starts = starts;
    }

    /**
     * How long it took to get here.
     *
     * @param first until the sign-in page was there, on an empty database that had to be migrated
     * @param filling the database
     * @param second until the sign-in page was there, on the full database
     */
    record Starts(Duration first, Duration filling, Duration second) {}

    static Stage set(Size size, BenchmarkSettings settings) throws IOException, SQLException, InterruptedException {
        var database = BenchmarkDatabase.start(BenchmarkSettings.TARGET.resolve(size.name()));
        ServerProcess application = null;
        try {
            Duration first;
            try (var migrating = application(database, settings)) {
                first = migrating.startTime();
            }
            var begun = System.nanoTime();
            Filler.fill(database.superuser(), size.students());
            var filling = Duration.ofNanos(System.nanoTime() - begun);
            application = application(database, settings);
            var starts = new Starts(first, filling, application.startTime());
            return new Stage(database, application, Yardsticks.start(database, settings), starts);
        } catch (IOException | SQLException | InterruptedException | RuntimeException failed) {
            if (application != null) {
                application.close();
            }
            database.close();
            throw failed;
        }
    }

    private static ServerProcess application(BenchmarkDatabase database, BenchmarkSettings settings)
            throws IOException, InterruptedException {
        return ServerProcess.start(
                "bijrijder", settings, List.of("-jar", settings.jar().toString()), database.asGiven());
    }

    BenchmarkDatabase database() {
        return database;
    }

    ServerProcess application() {
        return application;
    }

    Yardsticks yardsticks() {
        return yardsticks;
    }

    Starts starts() {
        return starts;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        yardsticks.close();
        application.close();
        database.close();
    }
}
