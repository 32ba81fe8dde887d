package nl.bijrijder.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README and the docs point at is there: files, and the tests that prove what they say. */
class DocsTests {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)[^):]*\\)");
    private static final Pattern TEST = Pattern.compile("\\b([A-Z][A-Za-z]+Tests)(?:[.#]([a-z][A-Za-z]+))?\\b");

    private static final Pattern OLDEST = Pattern.compile("OLDEST_MAJOR_VERSION = (\\d+)");
    private static final Pattern OLD_SERVER = Pattern.compile("PostgreSQL \\(?\\d+ or newer|older than version \\d+");

    private static final Pattern PROJECT = Pattern.compile("<artifactId>bijrijder</artifactId>\\s*<version>([^<]+)<");
    private static final Pattern VERSION = Pattern.compile("(?:bijrijder[-:]|Version |## )(\\d+\\.\\d+\\.\\d+)");

    static Stream<Path> docs() throws IOException {
        try (var files = Files.walk(Path.of("src/docs"))) {
            var texts = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            return Stream.concat(Stream.of(Path.of("README.md")), texts.stream());
        }
    }

    @ParameterizedTest
    @MethodSource("docs")
    void everyFileItLinksToIsThere(Path doc) throws IOException {
        LINK.matcher(Files.readString(doc)).results().forEach(link -> assertThat(doc.resolveSibling(link.group(1)))
                .as("in %s", doc)
                .exists());
    }

    @ParameterizedTest
    @MethodSource("docs")
    void everyTestItNamesIsThere(Path doc) throws IOException {
        var tests = tests();
        TEST.matcher(Files.readString(doc)).results().forEach(named -> {
            assertThat(tests).as("in %s", doc).containsKey(named.group(1));
            if (named.group(2) != null && !"java".equals(named.group(2))) {
                assertThat(tests.get(named.group(1))).as(named.group()).contains("void " + named.group(2) + "(");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("docs")
    void theOldestPostgresIsTheOneTheCodeAsksFor(Path doc) throws IOException {
        var asked = OLDEST.matcher(
                Files.readString(Path.of("src/main/java/nl/bijrijder/platform/database/DatabaseConfiguration.java")));
        assertThat(asked.find()).isTrue();
        OLD_SERVER.matcher(Files.readString(doc)).results().forEach(named -> assertThat(named.group())
                .as("in %s", doc)
                .contains(asked.group(1)));
    }

    @Test
    void theVersionIsTheOneOfTheBuild() throws IOException {
        var version = PROJECT.matcher(Files.readString(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();
        for (var text : List.of("README.md", "docker-compose.yml")) {
            assertThat(VERSION.matcher(Files.readString(Path.of(text)))
                            .results()
                            .map(named -> named.group(1)))
                    .as(text)
                    .isNotEmpty()
                    .containsOnly(version.group(1));
        }
    }

    @Test
    void theLicenceIsInTheJar() throws IOException {
        assertThat(Files.readString(Path.of("target/classes/META-INF/LICENSE")))
                .startsWith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
                .contains("15.Applicable Law", "‘Compatible Licences’ according to Article 5 EUPL are:");
    }

    private static Map<String, String> tests() throws IOException {
        var tests = new HashMap<String, String>();
        try (var files = Files.walk(Path.of("src/test/java"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith("Tests.java")).toList()) {
                tests.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
        return tests;
    }
}
