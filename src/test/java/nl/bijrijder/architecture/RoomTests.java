package nl.bijrijder.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The house of rooms: which is above which, and how much they know of each other. An arrow says that a class of one room or
 * package names a class of another; many such classes are one arrow, and arrows to shared count.
 */
@AnalyzeClasses(packages = "nl.bijrijder", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomTests {

    /** From the top to the bottom; rooms on one floor do not know each other. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("demo"),
            List.of("start"),
            List.of("visit", "placement"),
            List.of("guidance"),
            List.of("career", "company"),
            List.of("route", "calendar", "privacy"),
            List.of("people"),
            List.of("platform"),
            List.of("shared"));

    private static final int ARROWS_BETWEEN_ROOMS = 60;
    private static final int ARROWS_BETWEEN_PACKAGES = 180;
    private static final String HOUSE = "nl.bijrijder.";
    private static final Path CLASSES = Path.of("src/main/java/nl/bijrijder");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** The room at the beginning of a view name, of a fragment's file or of a message key. */
    private static final Pattern NAMED = Pattern.compile("(?:\"\\{?|'|#\\{|~\\{|\\|)("
            + FLOORS.stream().flatMap(List::stream).collect(Collectors.joining("|"))
            + ")[./][a-zA-Z_]");

    @ArchTest
    static final ArchRule packagesKnowEachOtherOneWay = slices().matching(HOUSE + "(**)")
            .should()
            .beFreeOfCycles()
            .because("what goes in a circle can only be understood and changed together");

    @ArchTest
    static void everyRoomHasItsFloor(JavaClasses classes) {
        var rooms = classes.stream()
                .filter(RoomTests::isInARoom)
                .map(RoomTests::room)
                .collect(Collectors.toSet());
        assertThat(rooms)
                .containsExactlyInAnyOrderElementsOf(
                        FLOORS.stream().flatMap(List::stream).toList());
    }

    @ArchTest
    static void arrowsPointDown(JavaClasses classes) {
        assertThat(arrows(classes).entrySet())
                .allSatisfy(arrow -> assertThat(floor(arrow.getKey().to()))
                        .as("%s, as in %s", arrow.getKey(), arrow.getValue())
                        .isGreaterThan(floor(arrow.getKey().from())));
    }

    @ArchTest
    static void roomsKnowLittleOfEachOther(JavaClasses classes) {
        var between = arrows(classes).keySet().stream()
                .map(arrow -> new Arrow(room(arrow.from()), room(arrow.to())))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(between)
                .as("%d arrows between rooms: %s", between.size(), between)
                .hasSizeLessThanOrEqualTo(ARROWS_BETWEEN_ROOMS);
    }

    @ArchTest
    static void packagesOfDifferentRoomsKnowLittleOfEachOther(JavaClasses classes) {
        var between = arrows(classes).keySet();
        assertThat(between)
                .as("%d arrows between packages of different rooms: %s", between.size(), between)
                .hasSizeLessThanOrEqualTo(ARROWS_BETWEEN_PACKAGES);
    }

    /** Pages and sentences are arrows, too: a class or a template names those of its own room or of a room below it. */
    @ParameterizedTest
    @MethodSource("textsOfTheHouse")
    void pagesAndSentencesPointDown(Path text) throws IOException {
        var from = roomOf(text);
        assertThat(NAMED.matcher(Files.readString(text)).results().map(named -> named.group(1)))
                .allSatisfy(to -> assertThat(to.equals(from) || floor(to) > floor(from))
                        .as("%s names a page or a sentence of %s", text, to)
                        .isTrue());
    }

    static Stream<Path> textsOfTheHouse() throws IOException {
        try (var classes = Files.walk(CLASSES);
                var templates = Files.walk(TEMPLATES)) {
            return Stream.concat(classes, templates)
                    .filter(text -> text.toString().matches(".*\\.(java|html)"))
                    .toList()
                    .stream();
        }
    }

    /** The room a class or a template lies in; the folders all pages share are those of the platform. */
    private static String roomOf(Path text) {
        var place = text.startsWith(CLASSES) ? CLASSES.relativize(text) : TEMPLATES.relativize(text);
        var first = place.getName(0).toString();
        return floor(first) < 0 ? "platform" : first;
    }

    /** Arrows between packages of different rooms, each with one dependency that makes it. */
    private static Map<Arrow, String> arrows(JavaClasses classes) {
        return classes.stream()
                .filter(RoomTests::isInARoom)
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> isInARoom(dependency.getTargetClass()))
                .filter(dependency -> !room(dependency.getOriginClass()).equals(room(dependency.getTargetClass())))
                .collect(Collectors.toMap(Arrow::of, Dependency::getDescription, (one, other) -> one, TreeMap::new));
    }

    private static boolean isInARoom(JavaClass type) {
        return type.getPackageName().startsWith(HOUSE);
    }

    private static String room(JavaClass type) {
        return room(type.getPackageName().substring(HOUSE.length()));
    }

    private static String room(String place) {
        return place.split("\\.")[0];
    }

    private static int floor(String place) {
        return FLOORS.stream()
                .filter(floor -> floor.contains(room(place)))
                .map(FLOORS::indexOf)
                .findFirst()
                .orElse(-1);
    }

    /** One package names another. */
    private record Arrow(String from, String to) implements Comparable<Arrow> {

        static Arrow of(Dependency dependency) {
            return new Arrow(
                    dependency.getOriginClass().getPackageName().substring(HOUSE.length()),
                    dependency.getTargetClass().getPackageName().substring(HOUSE.length()));
        }

        @Override
        public int compareTo(Arrow other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return from + " -> " + to;
        }
    }
}
