package nl.bijrijder.company.list;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bijrijder.company.CompanyFacts;
import nl.bijrijder.company.CompanySummary;
import nl.bijrijder.company.ContactFacts;
import nl.bijrijder.company.ContactSummary;
import nl.bijrijder.company.Recognition;
import org.jspecify.annotations.Nullable;

/** What is known of a company in the words of a list. */
final class CompanyListText {

    private static final int LONGEST_EXAMPLE = 80;

    private CompanyListText() {}

    /** One line: a company, and somebody to call there if there is anybody. */
    static EnumMap<Column, String> line(CompanySummary company, @Nullable ContactSummary contact) {
        var cells = cells(company.facts());
        put(cells, Column.NUMBER, company.id().toString());
        if (contact != null) {
            cells.putAll(cells(contact.facts()));
        }
        return cells;
    }

    /** A name with a letter that may have been read wrong, or else the first cell that has one; null when there is none. */
    static @Nullable String special(List<FileLine> lines) {
        return Stream.concat(
                        lines.stream().flatMap(line -> Stream.of(line.cell(Column.NAME), line.cell(Column.CONTACT))),
                        lines.stream().flatMap(line -> line.cells().values().stream()))
                .flatMap(Stream::ofNullable)
                .filter(cell -> cell.chars().anyMatch(letter -> letter > '~'))
                .map(cell -> cell.length() <= LONGEST_EXAMPLE ? cell : cell.substring(0, LONGEST_EXAMPLE) + "…")
                .findFirst()
                .orElse(null);
    }

    /** Reads "ja", "nee" and "weten we niet". */
    static Optional<Recognition> recognition(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "ja", "yes" -> Optional.of(Recognition.YES);
            case "nee", "no" -> Optional.of(Recognition.NO);
            case "onbekend", "unknown", "?" -> Optional.of(Recognition.UNKNOWN);
            default -> Optional.empty();
        };
    }

    /** Adds what differs between the two. */
    static void changes(CompanyFacts from, CompanyFacts to, List<PlannedLine.Change> changes) {
        add(cells(from), cells(to), changes);
    }

    /** Adds what differs between the two. */
    static void changes(ContactFacts from, ContactFacts to, List<PlannedLine.Change> changes) {
        add(cells(from), cells(to), changes);
    }

    /** The columns in which the two differ. */
    static List<Column> differing(CompanyFacts one, CompanyFacts other) {
        return differing(cells(one), cells(other));
    }

    /** The columns in which the two differ. */
    static List<Column> differing(ContactFacts one, ContactFacts other) {
        return differing(cells(one), cells(other));
    }

    private static void add(
            EnumMap<Column, String> from, EnumMap<Column, String> to, List<PlannedLine.Change> changes) {
        for (var column : differing(from, to)) {
            changes.add(
                    new PlannedLine.Change(column.key(), from.getOrDefault(column, ""), to.getOrDefault(column, "")));
        }
    }

    private static List<Column> differing(EnumMap<Column, String> one, EnumMap<Column, String> other) {
        return Stream.of(Column.values())
                .filter(column -> !Objects.equals(one.get(column), other.get(column)))
                .toList();
    }

    private static EnumMap<Column, String> cells(CompanyFacts facts) {
        var cells = new EnumMap<Column, String>(Column.class);
        put(cells, Column.NAME, facts.name());
        put(cells, Column.BRANCH, facts.branch());
        put(cells, Column.STREET, facts.street());
        put(cells, Column.POSTCODE, facts.postcode());
        put(cells, Column.TOWN, facts.town());
        put(cells, Column.PHONE, facts.phone());
        put(cells, Column.WEBSITE, facts.website());
        put(cells, Column.RECOGNITION, written(facts.recognition()));
        put(cells, Column.NOTES, facts.notes());
        return cells;
    }

    private static EnumMap<Column, String> cells(ContactFacts facts) {
        var cells = new EnumMap<Column, String>(Column.class);
        put(cells, Column.CONTACT, facts.name());
        put(cells, Column.ROLE, facts.role());
        put(cells, Column.EMAIL, facts.email());
        put(cells, Column.CONTACT_PHONE, facts.phone());
        return cells;
    }

    private static String written(Recognition recognition) {
        return switch (recognition) {
            case YES -> "ja";
            case NO -> "nee";
            case UNKNOWN -> "onbekend";
        };
    }

    private static void put(EnumMap<Column, String> cells, Column column, @Nullable String text) {
        if (text != null) {
            cells.put(column, text);
        }
    }
}
