package nl.bijrijder.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.bijrijder.platform.web.form.PlausibleDay;
import org.hibernate.annotations.Immutable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.data.domain.Persistable;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The rules of the house that a compiler does not check. */
@AnalyzeClasses(packages = "nl.bijrijder", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRuleTests {

    /** The first words of a doc that points at something outside it. */
    private static final Pattern POINTS_ELSEWHERE = Pattern.compile(
            "/\\*\\*\\s+(?:\\* )?(?:It|Its|They|Their|Those|Such|And|The same|So many|One of (?:them|the two)"
                    + "|(?:Where|When|How|What|Why|Whether|Who) (?:it|they))\\b");

    private static final DescribedPredicate<JavaClass> FORMS =
            describe("are forms or parts of one", type -> type.getName().matches(".*Form(\\$.*)?"));

    /** Rows without a version that no repository saves one by one, and how they come to be. */
    private static final Map<String, String> SAVED_OTHERWISE = Map.of(
            "SetupCode", "the next one takes its place on purpose",
            "PlanMilestone", "saved with its plan",
            "Reflection", "an insert that does nothing the second time");

    private static final List<String> TOP_LEVEL = List.of(
            ".ci", ".editorconfig", ".git", ".gitignore", ".mvn", "README.md", "docker-compose.yml", "pom.xml", "src");

    private static final int MOST_COMPONENTS = 10;
    private static final int MOST_LINES = 250;

    private static final List<Class<? extends Annotation>> STANDS_ALONE = List.of(
            Component.class, ConfigurationProperties.class, Entity.class, Embeddable.class, MappedSuperclass.class);

    private static final Pattern NOT_CODE =
            Pattern.compile("/\\*(?:[^*]|\\*(?!/))*+\\*/|//[^\n]*|\"(?:\\\\.|[^\"\\\\\n])*+\"");

    private static final Pattern NAME = Pattern.compile("\\b[A-Z]\\w*");

    @ArchTest
    static final ArchRule wordsSaySomething = fields().that()
            .areAnnotatedWith(NotBlank.class)
            .and()
            .areDeclaredInClassesThat(
                    describe("hold what people type", type -> !type.getName().endsWith("Settings")))
            .should()
            .haveNameMatching("email|code|password|brin")
            .because(
                    "a row of dots is no text on any page: @SaysSomething; what has a shape of its own is checked by that");

    @ArchTest
    static void recordsAreShort(JavaClasses classes) {
        var tooLong = classes.stream()
                .filter(type -> type.isRecord() && type.reflect().getRecordComponents().length > MOST_COMPONENTS)
                .map(JavaClass::getSimpleName)
                .toList();
        assertThat(tooLong)
                .as("what belongs together in a long record gets a record of its own")
                .isEmpty();
    }

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethodWhere(describe(
                    "asks the machine for the time",
                    (JavaMethodCall call) ->
                            call.getTargetOwner().getPackageName().equals("java.time")
                                    && call.getName().equals("now")
                                    && call.getTarget().getRawParameterTypes().isEmpty()))
            .because("dates must be testable and the same for everybody in Amsterdam: inject the Clock");

    @ArchTest
    static final ArchRule entitiesStayInTheirModule = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .because("other modules get records, never a live row");

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("a row changes through verbs that check its state");

    @ArchTest
    static final ArchRule rowsKnowWhetherTheyAreNew = fields().that()
            .areAnnotatedWith(Id.class)
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .areDeclaredInClassesThat()
            .areNotAnnotatedWith(Immutable.class)
            .and()
            .areDeclaredInClassesThat(
                    describe("are saved by themselves", type -> !SAVED_OTHERWISE.containsKey(type.getSimpleName())))
            .should()
            .beDeclaredInClassesThat(describe(
                    "have a version or say themselves whether they are new",
                    type -> type.isAssignableTo(Persistable.class)
                            || type.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class))))
            .because("a row with an id of its own and no version is written over the one a twin request just saved");

    @ArchTest
    static final ArchRule repositoriesStayInTheirModule = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate()
            .because("services are the only way in");

    @ArchTest
    static final ArchRule controllersLeaveRowsToServices = noClasses()
            .that()
            .areAnnotatedWith(Controller.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Repository.class)
            .orShould()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .because("a controller that touches rows skips the policy");

    @ArchTest
    static final ArchRule controllersStayInTheirModule = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .haveSimpleNameEndingWith("Controller")
            .because("nobody calls a controller but the dispatcher");

    @ArchTest
    static final ArchRule roleControllersNameTheirRole = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .and()
            .doNotHaveSimpleName("StartController")
            .and()
            .doNotHaveSimpleName("SignInController")
            .and()
            .doNotHaveSimpleName("WelcomeController")
            .and()
            .doNotHaveSimpleName("ErrorPageController")
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .because("the address is the first fence, the class the second");

    @ArchTest
    static final ArchRule daysInFormsAreOfThisAge = fields().that()
            .haveRawType(LocalDate.class)
            .and()
            .areDeclaredInClassesThat(FORMS)
            .should()
            .beAnnotatedWith(PlausibleDay.class)
            .because("the database's calendar ends somewhere, and what lies behind that breaks");

    @ArchTest
    static final ArchRule idsInFormsAreTyped = noFields()
            .that()
            .haveRawType(String.class)
            .and()
            .areDeclaredInClassesThat(FORMS)
            .should()
            .haveNameMatching("id|.*Id")
            .because("an id that cannot be read is not found, whichever form it stands in");

    @ArchTest
    static final ArchRule noFormHoldsAPlainUuid = noFields()
            .that()
            .areDeclaredInClassesThat(FORMS)
            .should()
            .haveRawType(UUID.class)
            .because("an id says of what it is, and a key that it is one");

    @ArchTest
    static final ArchRule idsInAddressesAreTyped = noMethods()
            .should(ArchCondition.from(describe(
                    "take a part of the address as text, or an id as a plain UUID",
                    (JavaMethod handler) -> handler.getParameters().stream()
                            .anyMatch(part -> part.isAnnotatedWith(PathVariable.class)
                                            && part.getRawType().isEquivalentTo(String.class)
                                    || part.isAnnotatedWith(PathVariable.class)
                                            && part.getRawType().isEquivalentTo(UUID.class)
                                    || part.isAnnotatedWith(RequestParam.class)
                                            && part.getRawType().isEquivalentTo(UUID.class)))))
            .because("an address that cannot be read is not found, whichever handler it leads to");

    @ArchTest
    static final ArchRule injectionIsThroughConstructors = fields().should()
            .notBeAnnotatedWith(Autowired.class)
            .because("a class says in its constructor what it needs");

    @ArchTest
    static final ArchRule packagesAreNouns = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..", "..common..", "..helper..", "..impl..", "..dto..", "..model..", "..manager..")
            .because("a package is named after a noun of the domain");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Dto|Helper|Util|Utils)")
            .because("names say what a thing is in the domain");

    @ArchTest
    static final ArchRule servicesReturnNoRows = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .should()
            .notHaveRawReturnType(describe("a row", type -> type.isAnnotatedWith(Entity.class)))
            .because("other modules get records, never a live row");

    @ArchTest
    static void anInterfaceWithOneImplementationTurnsAnArrowAndTheCardSaysWhich(JavaClasses classes) {
        var silent = classes.stream()
                .filter(type -> type.isInterface() && type.isTopLevelClass() && !type.isAssignableTo(Repository.class))
                .filter(type -> type.getSubclasses().size() == 1)
                .filter(type -> !cardOf(type).contains(type.getSimpleName()))
                .map(JavaClass::getSimpleName)
                .toList();
        assertThat(silent)
                .as(
                        "an interface with one implementation is one name too many, unless an arrow would point up without it")
                .isEmpty();
    }

    /**
     * A type that one other file of its package names is nested in it. Beans, rows, controllers and repositories stand alone, so does
     * what a test names, and so does what would make the other file too long.
     */
    @ArchTest
    static void aTypeThatOneFileNamesIsNestedInIt(JavaClasses classes) throws IOException {
        var texts = namesIn(Path.of("src/main/java"));
        var tests = namesIn(Path.of("src/test/java")).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        var alone = classes.stream()
                .filter(type -> type.isTopLevelClass() && !type.isAssignableTo(Repository.class))
                .filter(type -> STANDS_ALONE.stream().noneMatch(type::isMetaAnnotatedWith))
                .filter(type -> !tests.contains(type.getSimpleName()))
                .filter(type -> {
                    var own = fileOf(type);
                    var others = texts.entrySet().stream()
                            .filter(other -> !other.getKey().equals(own)
                                    && other.getValue().contains(type.getSimpleName()))
                            .toList();
                    return others.size() == 1
                            && !isListedBy(others.get(0).getKey(), type)
                            && others.get(0).getKey().getParent().equals(own.getParent())
                            && lines(others.get(0).getKey()) + lines(own) <= MOST_LINES;
                })
                .map(JavaClass::getSimpleName)
                .toList();
        assertThat(alone).as("what belongs to one file is read in that file").isEmpty();
    }

    /** Whether the file only lists the type among those that may extend it. */
    private static boolean isListedBy(Path file, JavaClass type) {
        return type.getAllRawInterfaces().stream()
                .anyMatch(listing -> fileOf(listing).equals(file));
    }

    /** The names that stand in each file, without comments and texts. */
    private static Map<Path, Set<String>> namesIn(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .collect(Collectors.toMap(file -> file, file -> NAME.matcher(
                                    NOT_CODE.matcher(read(file)).replaceAll(""))
                            .results()
                            .map(MatchResult::group)
                            .collect(Collectors.toSet())));
        }
    }

    private static long lines(Path file) {
        return read(file).lines().count();
    }

    private static Path fileOf(JavaClass type) {
        return Path.of("src/main/java", type.getName().replace('.', '/') + ".java");
    }

    private static String cardOf(JavaClass type) {
        return read(Path.of("src/main/java", type.getPackageName().replace('.', '/'), "package-info.java"));
    }

    @Test
    void everyDocCanBeReadAlone() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            assertThat(files.filter(file -> file.toString().matches(".*\\.(java|js)"))
                            .filter(file -> POINTS_ELSEWHERE.matcher(read(file)).find()))
                    .as("says what it is in words of its own, not in a pronoun for what stands around it")
                    .isEmpty();
        }
    }

    /** A second transaction on one thread would wait for the work its first one holds; see {@code WorkLock}. */
    @Test
    void nothingBeginsATransactionInsideAnother() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> read(file).contains("REQUIRES_NEW")))
                    .isEmpty();
        }
    }

    /** What a tool leaves behind is named in {@code .gitignore}, so that it is never committed by accident. */
    @Test
    void theTopLevelHoldsNothingElse() throws IOException {
        try (var ignored = Files.lines(Path.of(".gitignore"));
                var files = Files.list(Path.of(""))) {
            var left = ignored.map(name -> FileSystems.getDefault().getPathMatcher("glob:" + name.replace("/", "")))
                    .toList();
            assertThat(files.map(Path::getFileName)
                            .filter(file -> left.stream().noneMatch(name -> name.matches(file)))
                            .map(Path::toString))
                    .isSubsetOf(TOP_LEVEL);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
