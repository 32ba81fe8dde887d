package nl.bijrijder.privacy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.shared.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the names of a team's students in a text, whatever the accents and capitals. A first name of two letters is a word
 * too often to be looked for alone.
 */
public final class NamesInText {

    private static final int SHORTEST_GIVEN = 3;
    private static final String NO_WORD = "[^\\p{L}\\p{N}]+";
    private static final String START = "(?<![\\p{L}\\p{N}])";
    private static final String END = "(?:[\u2018\u2019']?s)?(?![\\p{L}\\p{N}])";
    /** "Mila v.d. Berg": between first and last name is an infix, however it is written, or an initial. */
    private static final String INFIX = "(?:" + NO_WORD
            + "(?:\\p{L}|van|von|de|den|der|het|ten|ter|te|op|in|aan|el|al|la|le|du|da|dos|di|bin|ben|ibn)){0,3}";

    private final List<Name> full;
    private final List<Name> alone;

    NamesInText(Collection<PersonName> people) {
        full = people.stream().flatMap(person -> full(person).stream()).toList();
        alone = people.stream()
                .flatMap(NamesInText::parts)
                .distinct()
                .sorted()
                .map(name -> new Name(name, Pattern.compile(START + words(name) + END)))
                .toList();
    }

    /** What stands in the text as words of its own. */
    public Found in(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return new Found(null, List.of());
        }
        var plain = plain(text);
        return new Found(
                full.stream()
                        .filter(name -> name.stands(plain))
                        .map(Name::text)
                        .findFirst()
                        .orElse(null),
                alone.stream()
                        .filter(name -> name.stands(plain))
                        .map(Name::text)
                        .toList());
    }

    /** Whether both are the same name, written another way. */
    static boolean same(String name, String other) {
        return plain(name).equals(plain(other));
    }

    private static Stream<String> parts(PersonName person) {
        return Stream.concat(
                Stream.of(person.givenName()).filter(name -> name.length() >= SHORTEST_GIVEN),
                Stream.ofNullable(person.familyName()));
    }

    private static Optional<Name> full(PersonName person) {
        var family = person.familyName();
        if (family == null) {
            return Optional.empty();
        }
        var first = START + words(person.givenName());
        var last = START + words(family);
        var own = person.infix() == null ? "" : "(?:" + NO_WORD + words(person.infix()) + ")?";
        var pattern = first + own + INFIX + NO_WORD + last + END + "|" + last + NO_WORD + first + END;
        return Optional.of(new Name(person.full(), Pattern.compile(pattern)));
    }

    /** The words of a name, whatever stands between them. */
    private static String words(String name) {
        return Arrays.stream(plain(name).split(NO_WORD))
                .filter(part -> !part.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining(NO_WORD));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('\u0131', 'i')
                .replace('\u0142', 'l')
                .replace('\u00f8', 'o')
                .replace('\u0111', 'd');
    }

    private record Name(String text, Pattern pattern) {

        boolean stands(String plain) {
            return pattern.matcher(plain).find();
        }
    }

    /**
     * The names in a text, as they are written in the student's file.
     *
     * @param full first and last name of one student; null when they do not stand together
     * @param alone first names and surnames; each can be an ordinary word too
     */
    public record Found(@Nullable String full, List<String> alone) {}
}
