package nl.bijrijder.company.list;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of a list, in the order they are written; read in any order, and all but the name may be left out. */
enum Column {
    NAME("naam", "company.name"),
    BRANCH("soort werk", "company.branch"),
    STREET("straat", "company.street"),
    POSTCODE("postcode", "company.postcode"),
    TOWN("plaats", "company.town"),
    PHONE("telefoon", "company.phone"),
    WEBSITE("website", "company.website"),
    RECOGNITION("leerbedrijf", "company.recognition.short"),
    NOTES("notities", "company.notes"),
    CONTACT("contactpersoon", "company.contact.name"),
    ROLE("functie", "company.contact.role"),
    EMAIL("e-mail", "company.contact.email"),
    CONTACT_PHONE("telefoon contactpersoon", "company.phone"),
    NUMBER("nummer", "company.lists.number");

    private final String header;
    private final String key;

    Column(String header, String key) {
        this.header = header;
        this.key = key;
    }

    String header() {
        return header;
    }

    /** Message key of what a page calls it. */
    String key() {
        return key;
    }

    static List<String> headers() {
        return Arrays.stream(values()).map(Column::header).toList();
    }

    static String allHeaders() {
        return headers().stream().collect(Collectors.joining(", "));
    }

    static Optional<Column> called(String header) {
        var plain = header.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.header.equals(plain))
                .findFirst();
    }
}
