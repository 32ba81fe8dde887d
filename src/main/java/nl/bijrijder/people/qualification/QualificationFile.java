package nl.bijrijder.people.qualification;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.bijrijder.platform.web.form.FileText;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.RuleBroken;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads an uploaded CSV file with qualifications, one row a qualification. */
final class QualificationFile {

    static final List<String> HEADER = List.of(
            "dossier_crebo",
            "dossier_name",
            "qualification_crebo",
            "qualification_name",
            "level_type",
            "level",
            "pathways",
            "domain");
    static final int MOST_ROWS = 5000;
    static final int MOST_BYTES = 2_000_000;

    private static final int LONGEST = 200;
    private static final Pattern CREBO = Pattern.compile("[0-9]{5}");
    private static final Pattern LEVEL = Pattern.compile("[1-4]");
    private static final Set<String> PATHWAYS = Set.of("BOL", "BBL", "BOL/BBL", "BBL/BOL");

    private QualificationFile() {}

    /**
     * Every row of the file, in its order.
     *
     * @throws RuleBroken when it is no such file
     */
    static List<FileRow> read(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw ImportRefused.tooLarge();
        }
        var text = text(content);
        var rows = new ArrayList<FileRow>();
        var seen = new HashSet<String>();
        var line = 1L;
        try (var parser = CSVParser.parse(new StringReader(text), CSVFormat.RFC4180)) {
            for (var row : parser) {
                if (row.getRecordNumber() == 1) {
                    refuseOtherHeader(row);
                } else if (rows.size() == MOST_ROWS) {
                    throw ImportRefused.tooLarge();
                } else if (!isBlank(row)) {
                    rows.add(read(row, line, seen));
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException broken) {
            throw ImportRefused.brokenAt(line);
        }
        if (rows.isEmpty()) {
            throw ImportRefused.empty();
        }
        return rows;
    }

    /** The national list is in UTF-8; whatever is not, went through hands that may have spoilt its letters. */
    private static String text(byte[] content) {
        var text = FileText.of(content)
                .filter(read -> !read.isGuessed())
                .orElseThrow(ImportRefused::unreadable)
                .text();
        if (text.isBlank()) {
            throw ImportRefused.empty();
        }
        return text;
    }

    private static void refuseOtherHeader(CSVRecord row) {
        if (!row.stream().map(String::strip).toList().equals(HEADER)) {
            throw ImportRefused.header();
        }
    }

    private static boolean isBlank(CSVRecord row) {
        return row.stream().allMatch(String::isBlank);
    }

    private static FileRow read(CSVRecord row, long line, Set<String> seen) {
        var values = row.stream().map(PlainText::line).toList();
        var refusal = values.size() == HEADER.size() ? refusal(values, seen) : "people.qualification.row.columns";
        return new FileRow(line, refusal == null ? facts(values) : null, refusal, shown(values));
    }

    private static @Nullable String refusal(List<String> values, Set<String> seen) {
        if (!CREBO.matcher(values.get(2)).matches()) {
            return "people.qualification.row.crebo";
        }
        if (!CREBO.matcher(values.get(0)).matches()) {
            return "people.qualification.row.dossierCrebo";
        }
        if (Stream.of(1, 3).map(values::get).anyMatch(name -> name.isEmpty() || name.length() > LONGEST)) {
            return "people.qualification.row.name";
        }
        if (values.get(7).length() > LONGEST) {
            return "people.qualification.row.domain";
        }
        if (!LEVEL.matcher(values.get(5)).matches()) {
            return "people.qualification.row.level";
        }
        if (!PATHWAYS.contains(values.get(6))) {
            return "people.qualification.row.pathways";
        }
        return seen.add(values.get(2)) ? null : "people.qualification.row.twice";
    }

    private static QualificationFacts facts(List<String> values) {
        return new QualificationFacts(
                values.get(2),
                values.get(3),
                values.get(0),
                values.get(1),
                Integer.parseInt(values.get(5)),
                values.get(6).contains("BOL"),
                values.get(6).contains("BBL"),
                values.get(7));
    }

    private static String shown(List<String> values) {
        var all = String.join(" · ", values);
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST - 1) + "…";
    }
}
