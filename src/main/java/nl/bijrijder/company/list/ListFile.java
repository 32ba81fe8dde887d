package nl.bijrijder.company.list;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.RuleBroken;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;

/**
 * A list of companies as a file: written for a Dutch spreadsheet (UTF-8 with a mark, semicolons, everything quoted), read as
 * spreadsheets write it (semicolons, commas or tabs).
 */
final class ListFile {

    static final int MOST_ROWS = 1000;
    static final int MOST_BYTES = 1_000_000;

    private static final int MOST_NAMED = 10;
    private static final String MARK = "\uFEFF";

    private ListFile() {}

    /** The file with these lines, each with a cell per column. */
    static byte[] write(List<EnumMap<Column, String>> lines) {
        var format = CSVFormat.Builder.create()
                .setDelimiter(';')
                .setQuoteMode(QuoteMode.ALL)
                .setRecordSeparator("\r\n")
                .get();
        var text = new StringBuilder(MARK);
        try {
            format.printRecord(text, Column.headers().toArray());
            for (var line : lines) {
                format.printRecord(
                        text,
                        Stream.of(Column.values())
                                .map(column -> Cell.guard(line.getOrDefault(column, "")))
                                .toArray());
            }
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Every line of the text that says something, in its order.
     *
     * @throws RuleBroken when it is no such file
     */
    static List<FileLine> read(String text) {
        var format = CSVFormat.Builder.create(CSVFormat.RFC4180)
                .setDelimiter(delimiter(text))
                .get();
        var lines = new ArrayList<FileLine>();
        var columns = List.<Column>of();
        var number = 1L;
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            for (var row : parser) {
                if (row.getRecordNumber() == 1) {
                    columns = columns(row);
                } else if (lines.size() == MOST_ROWS) {
                    throw ListRefused.tooLarge();
                } else if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                    lines.add(line(number, row, columns));
                }
                number = row.getRecordNumber() + 1;
            }
        } catch (IOException | UncheckedIOException broken) {
            throw ListRefused.brokenAt(number);
        }
        if (lines.isEmpty()) {
            throw ListRefused.empty();
        }
        return lines;
    }

    /** Whatever stands most often in the first line. */
    private static char delimiter(String text) {
        var first = text.lines().findFirst().orElse("");
        return Stream.of(';', ',', '\t')
                .max((one, other) -> Long.compare(count(first, one), count(first, other)))
                .orElse(';');
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }

    private static List<Column> columns(CSVRecord header) {
        var columns = new ArrayList<Column>();
        var wrong = new ArrayList<String>();
        for (var cell : header) {
            var column = Column.called(cell);
            if (column.isEmpty() || columns.contains(column.get())) {
                wrong.add(shorten(PlainText.line(cell)));
            }
            column.ifPresent(columns::add);
        }
        if (!wrong.isEmpty()) {
            throw ListRefused.header(String.join(", ", wrong.subList(0, Math.min(wrong.size(), MOST_NAMED))));
        }
        if (!columns.contains(Column.NAME)) {
            throw ListRefused.nameless();
        }
        return columns;
    }

    private static FileLine line(long number, CSVRecord row, List<Column> columns) {
        var cells = new EnumMap<Column, String>(Column.class);
        for (var place = 0; place < Math.min(row.size(), columns.size()); place++) {
            var column = columns.get(place);
            var text = PlainText.lines(Cell.restore(row.get(place)));
            if (!text.isEmpty()) {
                cells.put(column, column == Column.PHONE || column == Column.CONTACT_PHONE ? Cell.phone(text) : text);
            }
        }
        var more = row.stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank());
        return new FileLine(number, cells, !more);
    }

    private static String shorten(String text) {
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
    }
}
