package nl.bijrijder.company.list;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.bijrijder.company.CompanyFacts;
import nl.bijrijder.company.CompanySummary;
import nl.bijrijder.company.ContactFacts;
import nl.bijrijder.company.ContactSummary;
import nl.bijrijder.shared.CompanyId;
import org.jspecify.annotations.Nullable;

/** A company a list speaks of, as it will be after the lines read so far. */
final class Target {

    final CompanyId id;
    final @Nullable CompanySummary known;

    @Nullable
    CompanyFacts facts;

    /** The first line that is of it; 0 until there is one. */
    long line;

    /** The companies that the line may be about instead. */
    List<PossibleDuplicate> twins = List.of();

    /** Whether the line is saved when the list is confirmed. */
    boolean isTaken = true;

    private final Map<String, Person> people = new HashMap<>();

    /** One that is not there yet. */
    Target() {
        this.id = CompanyId.random();
        this.known = null;
    }

    Target(CompanySummary known, List<ContactSummary> contacts) {
        this.id = known.id();
        this.known = known;
        this.facts = known.facts();
        contacts.forEach(
                contact -> people.putIfAbsent(plain(contact.facts().name()), new Person(contact, contact.facts(), 0)));
    }

    /**
     * Somebody to call there, as it will be.
     *
     * @param known null when nobody was called so before
     * @param line the line that says so; 0 when it is as it was
     */
    record Person(@Nullable ContactSummary known, ContactFacts facts, long line) {}

    @Nullable
    Person person(@Nullable String name) {
        return name == null ? null : people.get(plain(name));
    }

    void put(Person person) {
        people.put(plain(person.facts().name()), person);
    }

    /** Whether a company of the same name on this line is in another place: a branch of a chain, or somebody else altogether. */
    boolean isElsewhere(FileLine line) {
        return facts != null && isElsewhere(facts, line);
    }

    static boolean isElsewhere(CompanyFacts facts, FileLine line) {
        var town = line.cell(Column.TOWN);
        if (town != null && facts.town() != null) {
            return !plain(town).equals(plain(facts.town()));
        }
        var postcode = line.cell(Column.POSTCODE);
        return postcode != null && facts.postcode() != null && !packed(postcode).equals(packed(facts.postcode()));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String packed(String postcode) {
        return postcode.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
