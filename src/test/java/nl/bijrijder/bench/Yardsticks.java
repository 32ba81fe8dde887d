package nl.bijrijder.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.bijrijder.bench.Results.Weight;
import nl.bijrijder.platform.database.DatabaseRoles;

/**
 * The two yardsticks on the same database, each in a process of its own: the floor (Tomcat and JDBC) and a minimal Spring
 * application. Each of our pages gets a page on them with as many rows, and rows as long as it takes for as many bytes.
 */
final class Yardsticks implements AutoCloseable {

    static final String FLOOR = "floor";
    static final String MINIMAL = "minimal Spring";

    private static final double CLOSE_ENOUGH = 0.1;
    private static final int TRIES = 3;

    private final BenchmarkDatabase database;
    private final ServerProcess floor;
    private final ServerProcess minimal;
    private final int people;

    private Yardsticks(BenchmarkDatabase database, ServerProcess floor, ServerProcess minimal, int people) {
        this.database = database;
        this.floor = floor;
        this.minimal = minimal;
        this.people = people;
    }

    static Yardsticks start(BenchmarkDatabase database, BenchmarkSettings settings)
            throws IOException, InterruptedException {
        database.jdbc().sql("""
                create table bench.yardstick (page text, n integer, content text, primary key (page, n))
                """).update();
        database.jdbc()
                .sql("grant usage on schema bench to " + DatabaseRoles.APP)
                .update();
        database.jdbc()
                .sql("grant select on bench.yardstick to " + DatabaseRoles.APP)
                .update();
        var floor = start(database, settings, "floor", FloorApplication.class);
        try {
            return new Yardsticks(
                    database,
                    floor,
                    start(database, settings, "minimal", MinimalApplication.class),
                    settings.mostConnections());
        } catch (IOException | RuntimeException failed) {
            floor.close();
            throw failed;
        }
    }

    private static ServerProcess start(
            BenchmarkDatabase database, BenchmarkSettings settings, String name, Class<?> application)
            throws IOException, InterruptedException {
        return ServerProcess.start(
                name,
                settings,
                List.of("-cp", absolute(System.getProperty("java.class.path")), application.getName()),
                Map.of("SPRING_DATASOURCE_URL", database.url(), "SPRING_DATASOURCE_USERNAME", DatabaseRoles.APP));
    }

    private static String absolute(String classPath) {
        var paths = new ArrayList<String>();
        for (var path : classPath.split(java.io.File.pathSeparator)) {
            paths.add(Path.of(path).toAbsolutePath().toString());
        }
        return String.join(java.io.File.pathSeparator, paths);
    }

    ServerProcess floor() {
        return floor;
    }

    ServerProcess minimal() {
        return minimal;
    }

    /** Gives both yardsticks a page with as many rows and bytes as ours has for each of its requests. */
    Pair like(Journey ours, Weight weight) throws IOException {
        var rows = Math.max(1, (int) Math.round(weight.rows() / ours.requests()));
        var bytes = (int) (weight.bytes() / ours.requests());
        var page = ours.name().replaceAll("[^a-z0-9]+", "-");
        var length = bytes / rows;
        var measured = 0;
        for (var attempt = 0; attempt < TRIES; attempt++) {
            write(page, rows, length);
            measured = length(page);
            length = Math.max(1, length + Math.round((float) (bytes - measured) / rows));
        }
        if (Math.abs(measured - bytes) > CLOSE_ENOUGH * bytes) {
            // many rows on a short page: a row that is shown takes some letters
            System.out.printf("%s has %d bytes, and its yardsticks %d%n", ours.name(), bytes, measured);
        }
        var last = "<li>" + rows + " ";
        var visitors = new ArrayList<Visitor>();
        for (var person = 0; person < people; person++) {
            visitors.add(Visitor.signIn(minimal.port(), MinimalApplication.USER, MinimalApplication.PASSWORD));
        }
        return new Pair(
                new YardstickJourney(FLOOR, ours.requests(), page, last, List.of(Visitor.STRANGER)),
                new YardstickJourney(MINIMAL, ours.requests(), page, last, visitors));
    }

    private void write(String page, int rows, int length) {
        database.jdbc()
                .sql("delete from bench.yardstick where page = ?")
                .param(page)
                .update();
        database.jdbc()
                .sql("insert into bench.yardstick select ?, n, substr(repeat(md5(n::text) || ' ', ?), 1, ?)"
                        + " from generate_series(1, ?) n")
                .params(page, length / 33 + 1, length, rows)
                .update();
        database.jdbc().sql("analyze bench.yardstick").update();
    }

    private int length(String page) throws IOException {
        try (var connection = new HttpConnection(floor.port())) {
            return connection.get(YardstickJourney.path(page), "").body().length;
        }
    }

    @Override
    public void close() throws InterruptedException {
        floor.close();
        minimal.close();
    }

    /** The pages one of our pages is compared with. */
    record Pair(Journey floor, Journey minimal) {}

    /** As many requests as one of our goes has, each for a page of rows. */
    record YardstickJourney(String name, int requests, String page, String last, List<Visitor> visitors)
            implements Journey {

        static String path(String page) {
            return "/rows?page=" + page;
        }

        @Override
        public int go(HttpConnection connection, int person) throws IOException {
            var visitor = visitors.get(person % visitors.size());
            var bytes = 0;
            for (var request = 0; request < requests; request++) {
                var answer = connection.get(path(page), visitor.cookies());
                if (answer.status() != 200 || !answer.text().contains(last)) {
                    throw new WrongAnswer(name, answer);
                }
                bytes += answer.body().length;
            }
            return bytes;
        }
    }
}
