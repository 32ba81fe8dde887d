package nl.bijrijder.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Forms go through one door: a controller binds, calls and goes on, and leaves what goes wrong to the submit flow. */
@AnalyzeClasses(packages = "nl.bijrijder", importOptions = ImportOption.DoNotIncludeTests.class)
class OneDoorTests {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Pattern TRY = Pattern.compile("\\btry\\b\\s*[({]");
    private static final Pattern DRAFT_ADDRESS = Pattern.compile("\\.keptFor\\(\\s*user,\\s*([^;]+?)\\)\\s*[;.]");

    @ArchTest
    static final ArchRule controllersLeaveErrorsToTheFlow = noClasses()
            .that()
            .areAnnotatedWith(Controller.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Errors.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(RedirectAttributes.class)
            .because("errors, drafts and sentences of forms are handled in one place");

    @Test
    void controllersCatchNothing() throws IOException {
        forEachController(source ->
                assertThat(TRY.matcher(source.code).find()).as(source.name).isFalse());
    }

    @Test
    void theAddressOfADraftStandsInOnePlace() throws IOException {
        forEachController(source -> assertThat(DRAFT_ADDRESS
                        .matcher(source.code)
                        .results()
                        .map(found -> found.group(1))
                        .toList())
                .as(source.name)
                .doesNotHaveDuplicates());
    }

    private static void forEachController(Consumer<Source> check) throws IOException {
        try (var files = Files.walk(MAIN)) {
            var controllers = files.filter(file -> file.toString().endsWith("Controller.java"))
                    .map(Source::of)
                    .toList();
            assertThat(controllers).hasSizeGreaterThan(50);
            controllers.forEach(check);
        }
    }

    private record Source(String name, String code) {

        static Source of(Path file) {
            try {
                return new Source(file.getFileName().toString(), Files.readString(file));
            } catch (IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
    }
}
