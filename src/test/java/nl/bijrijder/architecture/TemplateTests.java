package nl.bijrijder.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates hold ifs, loops and text; anything cleverer, and anything the content security policy refuses, is out. */
class TemplateTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final int LONGEST = 200;
    private static final int WIDEST = 160;
    private static final Pattern FIELD =
            Pattern.compile("<(input|textarea|select)\\b(?![^>]*type=\"(hidden|search|month)\")");

    /** The files with field markup, and the sign-in form, whose field names Spring Security dictates. */
    private static final List<String> MAY_HOLD_FIELDS = List.of(
            "fragments/form.html", "fragments/choice.html", "fragments/typed.html", "people/security/login.html");

    private static final Pattern LONG_TEXT = Pattern.compile("fragments/form :: (manyLines|story)\\(|_parts :: fields");

    private static final Pattern ELEMENT = Pattern.compile("<[a-z:]+\\s(\"[^\"]*\"|[^\">])*>");
    private static final Pattern CONDITION = Pattern.compile("th:(if|unless|each|switch|case)=");

    static Stream<Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void holdNothingThePolicyRefuses(Path template) throws IOException {
        assertThat(Files.readString(template))
                .doesNotContain("th:utext")
                .doesNotContainPattern("\\sstyle=|th:style|<style")
                .doesNotContainPattern("<script(?![^>]*src=)")
                .doesNotContainPattern("\\son[a-z]+=");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void askNoBeansAndNoClasses(Path template) throws IOException {
        assertThat(Files.readString(template))
                .doesNotContain("${@")
                .doesNotContainPattern("[^a-zA-Z]T\\(")
                .doesNotContainPattern("\\$\\{new ");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void takeTheirFieldsFromTheOneFile(Path template) throws IOException {
        if (!MAY_HOLD_FIELDS.contains(TEMPLATES.relativize(template).toString())) {
            assertThat(Files.readString(template)).doesNotContainPattern(FIELD);
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void keepEveryLongTextWhileItIsTyped(Path template) throws IOException {
        var text = Files.readString(template);
        // what is being typed is kept under an account, and a company has none
        var isForGuests = text.contains("layout/guest :: page");
        if (!isForGuests && text.contains("<form") && LONG_TEXT.matcher(text).find()) {
            assertThat(text)
                    .as("a form with a long text keeps what is typed in it")
                    .contains("fragments/typed :: keepTyped", "fragments/typed :: typedBefore");
        }
    }

    /** Thymeleaf replaces an element before it reads its conditions: they are for the element around it. */
    @ParameterizedTest
    @MethodSource("templates")
    void putNoConditionOnWhatIsReplaced(Path template) throws IOException {
        assertThat(ELEMENT.matcher(Files.readString(template)).results().map(MatchResult::group))
                .noneMatch(element -> element.contains("th:replace=")
                        && CONDITION.matcher(element).find());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void stayShort(Path template) throws IOException {
        assertThat(Files.readAllLines(template))
                .hasSizeLessThanOrEqualTo(LONGEST)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(WIDEST));
    }
}
