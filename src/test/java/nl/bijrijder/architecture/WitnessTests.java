package nl.bijrijder.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Task;
import nl.bijrijder.visit.VisitWitness;
import org.springframework.stereotype.Component;

/** Who reads about a student or a visit shows by what right; see decision 16. */
@AnalyzeClasses(packages = "nl.bijrijder", importOptions = ImportOption.DoNotIncludeTests.class)
class WitnessTests {

    private static final String ROOMS = "nl\\.bijrijder\\.(visit|guidance|career|placement|privacy)(\\..*)?";

    /** What other packages call without a witness, and why that is right. */
    private static final Map<String, String> WITHOUT = Map.of(
            "Faces.latest", "who of a company comes next is in the company's file, not in a visit's",
            "GuestLinks.holder", "makes the witness of a company's link, out of its secret",
            "NearVisits.students", "a task of its own, which nobody asks: whom to remind",
            "NeedWiping.wipe", "a task of its own, which nobody asks: what may not be kept",
            "Visits.agreedWith", "ids alone, for the face that a company gives itself; nothing of a visit is told",
            "Visits.heldAt", "the company's file was opened by who keeps it, and is the witness");

    @ArchTest
    static final ArchRule witnessesAreMadeWhereItWasChecked = noClasses()
            .should()
            .callConstructorWhere(describe(
                    "makes another package's witness of a visit",
                    (JavaConstructorCall call) -> call.getTargetOwner().isAssignableTo(VisitWitness.class)
                            && !call.getOriginOwner()
                                    .getPackageName()
                                    .equals(call.getTargetOwner().getPackageName())))
            .because("whoever makes a witness has checked that its holder may read the visit");

    @ArchTest
    static final ArchRule onlyTheRoomOfVisitsMakesWitnesses = noClasses()
            .that()
            .resideOutsideOfPackage("nl.bijrijder.visit..")
            .should()
            .implement(VisitWitness.class)
            .because("no other room knows who may read a visit");

    @ArchTest
    static void everyReadTakesAWitness(JavaClasses classes) {
        var without = classes.stream()
                .filter(type -> type.getPackageName().matches(ROOMS)
                        && type.getModifiers().contains(JavaModifier.PUBLIC)
                        && (type.isAnnotatedWith(Component.class) || type.isMetaAnnotatedWith(Component.class)))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.STATIC)
                        && isCalledFromOutside(method)
                        && !hasWitness(method))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(without)
                .as("a read or write by an id alone answers whoever has the id")
                .isEqualTo(new TreeSet<>(WITHOUT.keySet()));
    }

    private static boolean isCalledFromOutside(JavaMethod method) {
        return Stream.concat(method.getCallsOfSelf().stream(), method.getReferencesToSelf().stream())
                .anyMatch(use -> !use.getOriginOwner()
                        .getPackageName()
                        .equals(method.getOwner().getPackageName()));
    }

    private static boolean hasWitness(JavaMethod method) {
        return method.getParameterTypes().stream()
                .map(JavaType::getAllInvolvedRawTypes)
                .flatMap(Set::stream)
                .anyMatch(WitnessTests::isWitness);
    }

    private static boolean isWitness(JavaClass type) {
        return type.isAssignableTo(CurrentUser.class)
                || type.isAssignableTo(Task.class)
                || type.isAssignableTo(VisitWitness.class);
    }
}
