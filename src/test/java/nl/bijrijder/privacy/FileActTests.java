package nl.bijrijder.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.bijrijder.shared.FileAct;
import org.junit.jupiter.api.Test;

/** The acts the features declare are those the database keeps and the pages have words for. */
class FileActTests {

    private static final List<String> ACTS = declared();

    private static final Path BASELINE = Path.of("src/main/resources/db/migration/V0003__privacy_baseline.sql");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    @Test
    void noTwoFeaturesDeclareTheSameAct() {
        assertThat(ACTS).hasSizeGreaterThan(40).doesNotHaveDuplicates();
    }

    @Test
    void theDatabaseKeepsEveryAct() throws IOException {
        var shape = found("constraint student_access_act_ck check \\(act ~ '([^']+)'\\)");
        assertThat(shape).hasSize(1);
        assertThat(ACTS).allSatisfy(act -> assertThat(act).matches(shape.get(0)));
    }

    @Test
    void whatTheDatabaseCountsOncePerMinuteIsAnAct() throws IOException {
        assertThat(found("where act = '([A-Z_]+)'")).isNotEmpty().allSatisfy(act -> assertThat(ACTS)
                .contains(act));
    }

    @Test
    void everyActHasItsWordsForTheStudentAndForTheManager() throws IOException {
        for (var bundle : List.of("privacy/privacy.properties", "privacy/privacy_en.properties")) {
            for (var start : List.of("privacy.act.", "privacy.kept.act.")) {
                assertThat(keys(bundle, start))
                        .as("%s* in %s", start, bundle)
                        .containsExactlyInAnyOrderElementsOf(ACTS);
            }
        }
    }

    private static List<String> declared() {
        var enums = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.bijrijder").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(FileAct.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(act -> ((FileAct) act).name());
        return Stream.concat(Stream.of(FileAct.READ.name()), enums).toList();
    }

    private static List<String> found(String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(BASELINE))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static List<String> keys(String bundle, String start) throws IOException {
        var messages = new Properties();
        try (var reader = Files.newBufferedReader(MESSAGES.resolve(bundle))) {
            messages.load(reader);
        }
        return messages.stringPropertyNames().stream()
                .filter(key -> key.startsWith(start))
                .map(key -> key.substring(start.length()))
                .toList();
    }
}
