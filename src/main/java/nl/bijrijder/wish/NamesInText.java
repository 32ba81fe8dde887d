package nl.bijrijder.wish;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.bijrijder.shared.PersonName;
import org.jspecify.annotations.Nullable;

/** Looks for the names of a team's students in a text, whatever the accents and capitals. */
final class NamesInText {

    private static final int SHORTEST = 2;

    private final Map<String, String> names = new TreeMap<>();

    NamesInText(Collection<PersonName> people) {
        people.stream()
                .flatMap(person -> Stream.of(person.givenName(), person.familyName()))
                .filter(name -> name != null && name.length() >= SHORTEST)
                .forEach(name -> names.put(plain(name), name));
    }

    /** The first name that stands in the text as words of its own. */
    Optional<String> find(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        var plain = plain(text);
        return names.entrySet().stream()
                .filter(name -> Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + Pattern.quote(name.getKey()) + "s?(?![\\p{L}\\p{N}])")
                        .matcher(plain)
                        .find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
