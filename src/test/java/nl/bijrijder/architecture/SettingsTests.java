package nl.bijrijder.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.json.JsonParserFactory;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.FileSystemResource;

/** Every setting of ours is described in the metadata of the jar, wherever somebody may read its name. */
class SettingsTests {

    private static final Path METADATA = Path.of("target/classes/META-INF/spring-configuration-metadata.json");
    private static final Pattern AS_VARIABLE = Pattern.compile("BIJRIJDER_[A-Z]+(_[A-Z]+)*");
    private static final Pattern AS_PROPERTY =
            Pattern.compile("(?:name = \"|\\$\\{|\\{@code |[(`])(bijrijder\\.[a-z]+(-[a-z]+)*)(?=[\":} `)])");

    @Test
    void applicationYmlSetsOnlyWhatIsDescribed() throws IOException {
        var files = new YamlPropertySourceLoader()
                .load("application", new FileSystemResource("src/main/resources/application.yml"));
        var ours = files.stream()
                .flatMap(file -> Stream.of(((EnumerablePropertySource<?>) file).getPropertyNames()))
                .filter(name -> name.startsWith("bijrijder."))
                .toList();
        assertThat(described().keySet()).containsAll(ours);
    }

    @Test
    void docsAndCodeNameOnlyWhatIsDescribed() throws IOException {
        assertThat(named()).contains("bijrijder.base-url", "bijrijder.demo", "bijrijder.embedded-database");
        assertThat(described().keySet()).containsAll(named());
    }

    @Test
    void theReadmeNamesEach() throws IOException {
        var table = Files.readString(Path.of("README.md"));
        assertThat(described().keySet()).allSatisfy(name -> assertThat(table)
                .as(name)
                .contains(name.replace('.', '_').replace("-", "_").toUpperCase(Locale.ROOT)));
    }

    @Test
    void eachIsDescribedInASentence() throws IOException {
        assertThat(described())
                .allSatisfy((name, words) -> assertThat(words).as(name).matches("[A-Z].*\\."));
    }

    private static Map<String, String> described() throws IOException {
        var metadata = JsonParserFactory.getJsonParser().parseMap(Files.readString(METADATA));
        var described = new TreeMap<String, String>();
        for (var property : (List<?>) metadata.get("properties")) {
            var one = (Map<?, ?>) property;
            described.put((String) one.get("name"), String.valueOf(one.get("description")));
        }
        return described;
    }

    private static Set<String> named() throws IOException {
        var named = new TreeSet<String>();
        for (var place : List.of("README.md", "docker-compose.yml", "src/docs", "src/main")) {
            try (var files = Files.walk(Path.of(place))) {
                var texts = files.filter(file -> file.toString().matches(".*\\.(md|yml|java|properties)"));
                for (var file : texts.toList()) {
                    var text = Files.readString(file);
                    AS_VARIABLE.matcher(text).results().forEach(found -> named.add(asProperty(found.group())));
                    AS_PROPERTY.matcher(text).results().forEach(found -> named.add(found.group(1)));
                }
            }
        }
        return named;
    }

    private static String asProperty(String variable) {
        return variable.toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
    }
}
