package nl.bijrijder.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence exists in Dutch and in English, once, and every sentence a page asks for is there. */
class MessageTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern CONSTRAINT = Pattern.compile("constraint\\.(\\w+)");
    private static final Pattern DICTATED = Pattern.compile("constraint|typeMismatch(\\..*)?");
    private static final Pattern ON_A_PAGE = Pattern.compile("#\\{([a-zA-Z0-9_.]+)[}(]");
    private static final Pattern BROKEN_RULE = Pattern.compile("super\\(\\s*\"[a-zA-Z]*\",\\s*\"([a-zA-Z0-9_.]+)\"");
    private static final Pattern VALIDATION = Pattern.compile("message = \"\\{([a-zA-Z0-9_.]+)}\"");
    private static final Pattern FLASH = Pattern.compile("(?:\\.done|[dD]one)\\(\\s*\"([a-zA-Z0-9_.]+)\"");
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Pattern NAMED = Pattern.compile("[A-Za-z]\\w*(?:\\.\\w+)*");
    private static final Pattern BEGINNING = Pattern.compile("['\"]([a-z][\\w.]*\\.)['\"]");
    private static final Pattern END = Pattern.compile("['\"](\\.[\\w.]+)['\"]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)[^}]*}");

    static Stream<Path> dutch() throws IOException {
        try (var files = Files.walk(MESSAGES)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith("_en.properties"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("dutch")
    void englishHasTheSameKeysAndPlaceholders(Path dutch) throws IOException {
        var nl = read(dutch);
        var en = read(Path.of(dutch.toString().replace(".properties", "_en.properties")));
        assertThat(new TreeSet<>(en.keySet())).isEqualTo(new TreeSet<>(nl.keySet()));
        assertThat(nl.keySet()).allSatisfy(key -> {
            assertThat(nl.get(key)).as(key).isNotBlank();
            assertThat(en.get(key)).as(key).isNotBlank();
            assertThat(placeholders(en.get(key))).as(key).isEqualTo(placeholders(nl.get(key)));
        });
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        var seen = new HashMap<String, Path>();
        for (var file : dutch().toList()) {
            for (var line : Files.readAllLines(file)) {
                var isSentence = line.contains("=") && !line.startsWith("#");
                if (isSentence) {
                    var key = line.substring(0, line.indexOf('=')).strip();
                    assertThat(seen.put(key, file)).as("%s in %s", key, file).isNull();
                }
            }
        }
    }

    /** A key begins with its room, or is the name of a constraint on one of its tables; Spring names what it cannot convert. */
    @ParameterizedTest
    @MethodSource("dutch")
    void keysBeginWithTheirRoom(Path dutch) throws IOException {
        var room = MESSAGES.relativize(dutch).getName(0).toString();
        var tables = tablesOf(room);
        assertThat(read(dutch).keySet()).as("in %s", dutch).allSatisfy(key -> {
            var constraint = CONSTRAINT.matcher(key);
            if (constraint.matches()) {
                assertThat(tables).containsPattern("\\b" + constraint.group(1) + "\\b");
            } else if (!("platform".equals(room) && DICTATED.matcher(key).matches())) {
                assertThat(key).startsWith(room + ".");
            }
        });
    }

    /** The migrations that belong to a room. */
    private static String tablesOf(String room) throws IOException {
        try (var migrations = Files.list(MIGRATIONS)) {
            var texts = new StringBuilder();
            for (var migration : migrations
                    .filter(file -> file.getFileName().toString().contains("__" + room + "_"))
                    .toList()) {
                texts.append(Files.readString(migration));
            }
            return texts.toString();
        }
    }

    /** Only a sentence with something to fill in is read as a pattern, in which a quote is written twice. */
    @ParameterizedTest
    @MethodSource("dutch")
    void quotesAreWrittenOnceInASentenceAndTwiceInAPattern(Path dutch) throws IOException {
        for (var file : List.of(dutch, Path.of(dutch.toString().replace(".properties", "_en.properties")))) {
            read(file).forEach((key, text) -> {
                if (PLACEHOLDER.matcher(text).find()) {
                    assertThat(text).as(key).doesNotContainPattern("(?<!')'(?!')");
                } else {
                    assertThat(text).as(key).doesNotContain("''");
                }
            });
        }
    }

    @Test
    void everySentenceAPageAsksForIsThere() throws IOException {
        assertAllExist(Path.of("src/main/resources/templates"), ".html", List.of(ON_A_PAGE));
    }

    @Test
    void everySentenceTheCodeNamesIsThere() throws IOException {
        assertAllExist(Path.of("src/main/java"), ".java", List.of(BROKEN_RULE, VALIDATION, FLASH));
    }

    /** A key is named whole, or put together from a beginning or an end that is named and words of the code. */
    @Test
    void everySentenceIsAskedFor() throws IOException {
        var asking = asking();
        var named = found(NAMED, asking, 0);
        var words = found(WORD, asking, 0);
        var beginnings = found(BEGINNING, asking, 1);
        var ends = found(END, asking, 1);
        for (var file : dutch().toList()) {
            assertThat(read(file).keySet()).as("in %s", file).allSatisfy(key -> assertThat(
                            DICTATED.matcher(key).matches()
                                    || named.contains(key)
                                    || named.contains(key.replaceFirst("^constraint\\.", ""))
                                    || dots(key)
                                            .anyMatch(dot -> ends.contains(key.substring(dot))
                                                            && named.contains(key.substring(0, dot))
                                                    || beginnings.contains(key.substring(0, dot + 1))
                                                            && words.containsAll(List.of(key.substring(dot + 1)
                                                                    .split("\\.")))))
                    .as(key)
                    .isTrue());
        }
    }

    private static Stream<Integer> dots(String key) {
        return IntStream.range(0, key.length())
                .filter(place -> key.charAt(place) == '.')
                .boxed();
    }

    /** Everything that can ask for a sentence. */
    private static String asking() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.walk(Path.of("src/main"))) {
            for (var file : files.filter(one -> one.toString().matches(".*\\.(java|html|js|yml|sql)"))
                    .toList()) {
                all.append(Files.readString(file)).append('\n');
            }
        }
        return all.toString();
    }

    private static Set<String> found(Pattern pattern, String text, int group) {
        return pattern.matcher(text).results().map(match -> match.group(group)).collect(Collectors.toSet());
    }

    private static void assertAllExist(Path folder, String ending, List<Pattern> patterns) throws IOException {
        var all = new HashMap<String, String>();
        for (var file : dutch().toList()) {
            all.putAll(read(file));
        }
        try (var files = Files.walk(folder)) {
            for (var file :
                    files.filter(found -> found.toString().endsWith(ending)).toList()) {
                var text = Files.readString(file);
                for (var pattern : patterns) {
                    pattern.matcher(text).results().forEach(key -> assertThat(all)
                            .as("%s in %s", key.group(1), file)
                            .containsKey(key.group(1)));
                }
            }
        }
    }

    private static TreeSet<String> placeholders(String text) {
        var found = new TreeSet<String>();
        PLACEHOLDER.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    private static Map<String, String> read(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        var messages = new HashMap<String, String>();
        properties.forEach((key, text) -> messages.put((String) key, (String) text));
        return messages;
    }
}
