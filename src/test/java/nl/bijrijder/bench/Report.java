package nl.bijrijder.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.bench.Results.Page;
import nl.bijrijder.bench.Results.SizeResult;
import nl.bijrijder.bench.Turns.Turn;

/** Tells what came out: as a text with tables, as a file for a spreadsheet, and as a picture. */
record Report(BenchmarkSettings settings, List<SizeResult> results) {

    private static final List<String> COLUMNS = List.of(
            "page",
            "at once",
            "per s",
            "p50 ms",
            "p99 ms",
            "statements",
            "rows",
            "kB",
            "app ms",
            "PostgreSQL ms",
            "floor per s",
            "% of it",
            "minimal Spring per s",
            "% of it");

    private static final String CSV_COLUMNS =
            "size,notes,page,connections,contender,round,goes,per_s,p50_ms,p99_ms,statements,"
                    + "rows,bytes,cpu_application_ms,cpu_postgresql_ms,cpu_client_ms\n";

    /** Writes all three into the target folder. */
    void write() throws IOException {
        Files.createDirectories(BenchmarkSettings.TARGET);
        Files.writeString(BenchmarkSettings.TARGET.resolve("performance.md"), markdown());
        Files.writeString(BenchmarkSettings.TARGET.resolve("results.csv"), csv());
        Files.writeString(BenchmarkSettings.TARGET.resolve("results.svg"), new BarChart(results).svg());
    }

    /** The text with tables. */
    String markdown() {
        return results.stream().map(this::markdown).collect(Collectors.joining("\n"));
    }

    private String markdown(SizeResult result) {
        var lines = new ArrayList<>(List.of(COLUMNS));
        result.pages().stream().map(Report::cells).forEach(lines::add);
        return String.format(
                        Locale.ROOT,
                        """
                        ### %s: %,d students, %,d notes

                        First start, with migrations, %.1f s · filling %.1f s · start on it %.1f s · memory of the application %s MB, of
                        PostgreSQL %s MB · PostgreSQL %s · Java %s with `%s` · %d processors · %d rounds of %.1f s

                        """,
                        result.size().name(),
                        result.size().students(),
                        result.size().notes(),
                        result.starts().first().toMillis() / 1e3,
                        result.starts().filling().toMillis() / 1e3,
                        result.starts().second().toMillis() / 1e3,
                        figure(0, result.memory().application()),
                        figure(0, result.memory().database()),
                        result.server(),
                        Runtime.version(),
                        String.join(" ", settings.jvm()),
                        Runtime.getRuntime().availableProcessors(),
                        settings.rounds(),
                        settings.turn().toMillis() / 1e3)
                + table(lines);
    }

    private static List<String> cells(Page page) {
        return List.of(
                page.name(),
                Integer.toString(page.connections()),
                figure(1, page.perSecond()),
                figure(1, page.within(0.5)),
                figure(1, page.within(0.99)),
                figure(1, page.weight().statements()),
                figure(1, page.weight().rows()),
                figure(1, page.weight().bytes() / 1000),
                figure(1, page.median(Turn::application)),
                figure(1, page.median(Turn::database)),
                figure(0, page.perSecond(Yardsticks.FLOOR)),
                figure(1, page.percentOf(Yardsticks.FLOOR)),
                figure(0, page.perSecond(Yardsticks.MINIMAL)),
                figure(1, page.percentOf(Yardsticks.MINIMAL)));
    }

    /** A table in Markdown that can be read as it is: names to the left, figures to the right. */
    static String table(List<List<String>> lines) {
        var widths = new int[lines.get(0).size()];
        for (var line : lines) {
            for (var column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], line.get(column).length());
            }
        }
        var table = new StringBuilder();
        for (var line : lines) {
            for (var column = 0; column < widths.length; column++) {
                var form = "| %" + (column == 0 ? "-" : "") + widths[column] + "s ";
                table.append(form.formatted(line.get(column)));
            }
            table.append("|\n");
            if (line == lines.get(0)) {
                for (var column = 0; column < widths.length; column++) {
                    table.append("|").append("-".repeat(widths[column] + 1)).append(column == 0 ? "-" : ":");
                }
                table.append("|\n");
            }
        }
        return table.toString();
    }

    private String csv() {
        return CSV_COLUMNS
                + results.stream()
                        .flatMap(result -> result.pages().stream().flatMap(page -> lines(result, page)))
                        .collect(Collectors.joining());
    }

    private static Stream<String> lines(SizeResult result, Page page) {
        return page.turns().entrySet().stream().flatMap(contender -> {
            var lines = Stream.<String>builder();
            var round = 0;
            for (var turn : contender.getValue()) {
                round++;
                lines.add(String.format(
                        Locale.ROOT,
                        "%s,%d,\"%s\",%d,%s,%d,%d,%.2f,%.2f,%.2f,%.1f,%.1f,%.0f,%.3f,%.3f,%.3f%n",
                        result.size().name(),
                        result.size().notes(),
                        page.name(),
                        page.connections(),
                        contender.getKey(),
                        round,
                        turn.samples().count(),
                        turn.samples().perSecond(),
                        turn.samples().within(0.5),
                        turn.samples().within(0.99),
                        page.weight().statements(),
                        page.weight().rows(),
                        page.weight().bytes(),
                        turn.application(),
                        turn.database(),
                        turn.ourselves()));
            }
            return lines.build();
        });
    }

    /** A figure, or a dash where the machine does not tell. */
    static String figure(int decimals, double figure) {
        return Double.isNaN(figure) ? "-" : String.format(Locale.ROOT, "%." + decimals + "f", figure);
    }
}
