package nl.bijrijder.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.bijrijder.shared.DatabaseScope;
import nl.bijrijder.shared.Role;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.FormParameters;
import nl.bijrijder.testing.HostileWords;
import nl.bijrijder.testing.Sample;
import nl.bijrijder.testing.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Words stay words: nothing that is stored, asked for or typed becomes a part of a page that does something. */
@ApplicationTest
class HostileWordsTests {

    private static final List<Cast> READERS = List.of(Cast.NOOR, Cast.SANNE, Cast.INGRID, Cast.FATIMA);
    private static final Set<String> OUR_SCRIPTS = Set.of("/js/", "/webjars/");

    /** What is found is shown with the word that was looked for picked out. */
    private static final Line FIND = Line.get("/coach/search", Role.TEAM_MEMBER).asked("q=klik");

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

    private final List<String> dangers = new ArrayList<>();
    private int pages;
    private int telling;

    @BeforeEach
    void nothingSeenYet() {
        dangers.clear();
    }

    @Test
    void whatIsStoredIsShownAsWords() {
        try (var grounds = Grounds.layOut(behind, world)) {
            var before = Digests.of(behind, Set.of());
            try (var words = HostileWords.spread(behind)) {
                assertThat(words.places()).as("columns with hostile words").isGreaterThan(40);
                look(FIND, Cast.SANNE, Thing.NONE, grounds, Map.of());
                for (var who : READERS) {
                    for (var line : AccessTable.sample("hostile words", 30)) {
                        if (line.isGet() && line.hasRole(who)) {
                            grounds.real(line.kind()).forEach(thing -> look(line, who, thing, grounds, Map.of()));
                        }
                    }
                }
                System.out.printf(
                        "hostile words: in %d columns, %d pages looked at, %d show them, %d dangers%n",
                        words.places(), pages, telling, dangers.size());
            }
            assertThat(Digests.of(behind, Set.of())).as("all is as it was").isEqualTo(before);
        }
        assertThat(dangers).isEmpty();
        assertThat(telling).as("pages that show the words").isGreaterThanOrEqualTo(Sample.times(1, 41));
    }

    @Test
    void whatIsAskedForIsShownAsWords() {
        try (var grounds = Grounds.layOut(behind, world)) {
            for (var who : Cast.values()) {
                for (var line : AccessTable.sample("hostile questions", 30)) {
                    if (line.isGet() && line.hasRole(who)) {
                        look(line, who, first(line, who, grounds), grounds, hostile(line, true));
                        look(line, who, first(line, who, grounds), grounds, hostile(line, false));
                    }
                }
            }
        }
        System.out.printf("hostile questions: %d pages, %d dangers%n", pages, dangers.size());
        assertThat(dangers).isEmpty();
        assertThat(telling).as("pages that show the words").isGreaterThanOrEqualTo(Sample.times(0, 4));
    }

    @Test
    void whatIsTypedComesBackAsWords() {
        try (var grounds = Grounds.layOut(behind, world)) {
            for (var who : READERS) {
                for (var line : AccessTable.sample("hostile forms", 30)) {
                    if (!line.isGet() && line.hasRole(who)) {
                        look(line, who, first(line, who, grounds), grounds, hostile(line, true));
                    }
                }
            }
        }
        System.out.printf("hostile forms: %d answers, %d show the words, %d dangers%n", pages, telling, dangers.size());
        assertThat(dangers).isEmpty();
        assertThat(telling).as("forms that show the words again").isGreaterThanOrEqualTo(Sample.times(0, 11));
    }

    private static Thing first(Line line, Cast who, Grounds grounds) {
        return grounds.real(line.kind()).stream()
                .filter(thing -> line.rule().allows(who, thing))
                .findFirst()
                .orElse(grounds.real(line.kind()).get(0));
    }

    /** Every name the handler asks for, and some that pages like to read by themselves. */
    private Map<String, String> hostile(Line line, boolean all) {
        var names = new TreeSet<>(List.of("q", "page", "error", "slow", "bye", "locale", "continue", "_csrf2"));
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (mapping.getPatternValues().contains(line.pattern())) {
                Arrays.stream(handler.getMethodParameters()).forEach(parameter -> names.addAll(names(parameter)));
            }
        });
        if (!all) {
            // numbers and the like are read before the page is made: once without them
            names.retainAll(Set.of("q", "error", "locale", "who", "text", "name"));
        }
        var hostile = new TreeMap<String, String>();
        names.forEach(name -> hostile.put(name, HostileWords.WORDS));
        return hostile;
    }

    private static Set<String> names(MethodParameter parameter) {
        var names = new TreeSet<String>();
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        if (parameter.getParameterName() != null) {
            names.add(parameter.getParameterName());
        }
        if (FormParameters.type(parameter).isRecord()) {
            Stream.of(FormParameters.type(parameter).getRecordComponents()).forEach(part -> names.add(part.getName()));
        }
        return names;
    }

    private void look(Line line, Cast who, Thing thing, Grounds grounds, Map<String, String> words) {
        var request = new Requests(grounds, world).of(line, who, thing, false);
        words.forEach(request::param);
        var result =
                line.isGet() || who == Cast.NOBODY ? perform(request) : undone(who, grounds, () -> perform(request));
        var name = who + " " + line.route() + " " + thing.label() + ": " + result;
        pages++;
        if (result.status() >= 500) {
            dangers.add(name + " " + result.body());
        }
        if (result.body().contains("&lt;img src=x")) {
            telling++;
        }
        if (result.body().contains(HostileWords.COMPUTED)) {
            dangers.add(name + " computes what was typed");
        }
        if (result.type().startsWith("text/html")) {
            Jsoup.parse(result.body()).getAllElements().stream()
                    .filter(HostileWordsTests::isDangerous)
                    .forEach(element -> dangers.add(name + " has " + element.outerHtml()));
        }
    }

    /** What no page answers for would be one of the server's own pages, with 500. */
    private Answer perform(MockHttpServletRequestBuilder request) {
        var result = mvc.perform(request);
        var broken = result.getUnresolvedException();
        return broken == null
                ? Answer.of(result)
                : new Answer(500, null, "", String.valueOf(NestedExceptionUtils.getMostSpecificCause(broken)));
    }

    private static boolean isDangerous(Element element) {
        return switch (element.tagName()) {
                    case "script" ->
                        !element.data().isBlank() || OUR_SCRIPTS.stream().noneMatch(element.attr("src")::startsWith);
                    case "iframe", "object", "embed", "base", "style" -> true;
                    case "img" -> element.attr("src").equals("x");
                    default -> false;
                }
                || element.attributes().asList().stream().anyMatch(HostileWordsTests::isDangerous);
    }

    private static boolean isDangerous(Attribute attribute) {
        var value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
        return attribute.getKey().startsWith("on")
                || attribute.getKey().equals("style")
                || (Set.of("href", "src", "action", "formaction", "xlink:href").contains(attribute.getKey())
                        && value.matches("(?:javascript|data|vbscript):.*"));
    }

    private Answer undone(Cast who, Grounds grounds, Supplier<Answer> work) {
        return DatabaseScope.of(world.user(grounds.account(who)))
                .call(() -> new TransactionTemplate(transactions).execute(status -> {
                    status.setRollbackOnly();
                    return work.get();
                }));
    }
}
