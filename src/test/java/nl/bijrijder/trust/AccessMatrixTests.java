package nl.bijrijder.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.bijrijder.shared.DatabaseScope;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Sample;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address, as every member of the cast and as nobody, about things that are theirs, a colleague's, another team's,
 * another partnership's, and nobody's; compared with {@link AccessTable}. One sweep, of which each test looks at one side.
 */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private World world;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private PlatformTransactionManager transactions;

    private Grounds grounds;
    private Requests requests;
    private int cases;
    private final List<String> leaks = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private final List<String> writtenByReading = new ArrayList<>();
    private final Set<String> effective = new HashSet<>();
    private final Set<String> withoutEffect = new TreeSet<>();

    @BeforeAll
    void sweep() {
        var started = System.nanoTime();
        var lines = AccessTable.sample("access matrix", 30);
        try (var laidOut = Grounds.layOut(behind, world)) {
            grounds = laidOut;
            requests = new Requests(grounds, world);
            for (var who : Cast.values()) {
                // a look at a file leaves a line on purpose: it is how the student knows (DOMAIN R7)
                var before = Digests.of(behind, Set.of("student_access"));
                lines.stream().filter(Line::isGet).forEach(line -> sweep(line, who));
                var between = Digests.of(behind, Set.of("student_access"));
                if (!between.equals(before)) {
                    writtenByReading.add(who + " changed " + changed(before, between));
                }
                var onRecord = Digests.of(behind, Set.of());
                lines.stream().filter(line -> !line.isGet()).forEach(line -> sweep(line, who));
                var after = Digests.of(behind, Set.of());
                if (!after.equals(onRecord)) {
                    written.add(who + " changed " + changed(onRecord, after));
                }
            }
        }
        System.out.printf(
                "matrix: %d cases, %d leaks, %d ms%n", cases, leaks.size(), (System.nanoTime() - started) / 1_000_000);
    }

    @Test
    void everyAddressHasALineAndEveryLineAnAddress() {
        var mapped = new TreeSet<String>();
        mappings.getHandlerMethods().keySet().forEach(mapping -> {
            var methods = mapping.getMethodsCondition().getMethods().stream()
                    .map(Enum::name)
                    .toList();
            for (var pattern : mapping.getPatternValues()) {
                (methods.isEmpty() ? List.of("GET", "POST") : methods)
                        .forEach(method -> mapped.add(method + " " + pattern));
            }
        });
        assertThat(AccessTable.LINES).extracting(Line::route).containsExactlyInAnyOrderElementsOf(mapped);
    }

    @Test
    void everybodyGetsWhatTheTableSaysAndNothingElse() {
        assertThat(cases).isGreaterThan(Sample.times(300, 3000));
        assertThat(leaks).as("%d of %d cases", leaks.size(), cases).isEmpty();
    }

    @Test
    void answersForeignAndUnknownIdsAlike() {
        assertThat(differences).isEmpty();
    }

    @Test
    void whatIsRefusedChangesNothing() {
        assertThat(written).isEmpty();
    }

    @Test
    void readingChangesNothing() {
        assertThat(writtenByReading).isEmpty();
    }

    /** Otherwise a body that is never accepted would make all those refusals look good. */
    @Test
    void whatIsAllowedHasAnEffect() {
        assertThat(withoutEffect).isEmpty();
    }

    private void sweep(Line line, Cast who) {
        if (!line.hasRole(who)) {
            // refused for the address alone, whatever is in it
            grounds.all(line.kind()).forEach(thing -> judge(line, who, thing, true, new AtomicReference<>()));
            return;
        }
        for (var filled : line.fields().isEmpty() ? List.of(false) : List.of(false, true)) {
            var unknown = new AtomicReference<Answer>();
            Stream.concat(grounds.all(line.kind()).stream(), mixed(line).stream())
                    .forEach(thing -> judge(line, who, thing, filled, unknown));
        }
    }

    private List<Thing> mixed(Line line) {
        return line.pattern().indexOf('{') != line.pattern().lastIndexOf('{') ? grounds.mixed(line.kind()) : List.of();
    }

    private void judge(Line line, Cast who, Thing thing, boolean filled, AtomicReference<Answer> unknown) {
        var request = requests.of(line, who, thing, filled);
        var isAllowed = line.hasRole(who) && line.rule().allows(who, thing);
        var answer = isAllowed && !line.isGet() && who != Cast.NOBODY
                ? undone(who, () -> Answer.of(mvc.perform(request)))
                : Answer.of(mvc.perform(request));
        var name = "%s %s, %s%s: %s".formatted(who, line.route(), thing.label(), filled ? ", filled in" : "", answer);
        cases++;
        if (isAllowed) {
            judgeAllowed(line, filled, answer, name);
            if (filled && thing.exists()) {
                note(line, answer);
            }
        } else if (line.hasRole(who)) {
            judgeHidden(line, filled, answer, name, isJunk(thing) && !filled ? new AtomicReference<>() : unknown);
        } else if (!(who == Cast.NOBODY ? answer.leadsToSigningIn() : answer.status() == 403)) {
            leaks.add(name);
        }
    }

    /** A form without anything in it may be refused for that; what is right about it shows when it is filled in. */
    private void judgeAllowed(Line line, boolean filled, Answer answer, String name) {
        var saysEnough = filled || line.fields().isEmpty();
        var isRefused = line.isGet()
                ? answer.status() >= 400
                : saysEnough ? !answer.lets() : answer.status() >= 500 || answer.leadsToSigningIn();
        if (isRefused) {
            leaks.add("refused: " + name);
        }
    }

    private void judgeHidden(Line line, boolean filled, Answer answer, String name, AtomicReference<Answer> unknown) {
        var misses = !filled && !line.isGet() && (answer.status() == 400 || answer.status() == 422);
        if (answer.status() != 404 && !misses) {
            leaks.add(name);
        }
        if (!unknown.compareAndSet(null, answer) && !answer.equals(unknown.get())) {
            differences.add(name + " is not " + unknown.get());
        }
    }

    /** An id that cannot be read is not there before anybody looks at what is missing in the form. */
    private static boolean isJunk(Thing thing) {
        return thing.label().equals(Thing.mistyped().label());
    }

    private void note(Line line, Answer answer) {
        if (answer.status() < 400) {
            effective.add(line.route());
            withoutEffect.remove(line.route());
        } else if (!effective.contains(line.route())) {
            withoutEffect.add(line.route());
        }
    }

    /** What is allowed really happens, in a transaction of this person that is taken back. */
    private Answer undone(Cast who, Supplier<Answer> work) {
        return DatabaseScope.of(world.user(grounds.account(who)))
                .call(() -> new TransactionTemplate(transactions).execute(status -> {
                    status.setRollbackOnly();
                    return work.get();
                }));
    }

    private static List<String> changed(Map<String, String> before, Map<String, String> after) {
        return after.keySet().stream()
                .filter(table -> !after.get(table).equals(before.get(table)))
                .toList();
    }
}
