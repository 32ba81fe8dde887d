package nl.bijrijder.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Sample;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A form sets what it has a field for and nothing else: sent once as it is and once with a parameter for every column of every
 * table, it leaves the same database.
 */
@FuzzTest
class ExtraParameterTests {

    private static final long SEED = Sample.SEED;

    private static final int TRIES = 2;

    /** A body of parts may hold twenty; that is a rule of its own. */
    private static final int MOST_PARTS = 15;

    /** Addresses that end the session of the one who asks. */
    private static final Pattern LEAVING = Pattern.compile("/logout|/login|/account/sessions/end");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[.\\d]*\\+\\d\\d:\\d\\d|DTSTAMP:\\d{8}T\\d{6}Z");
    private static final Pattern NUMBER = Pattern.compile("\"id\": \\d+");
    private static final Pattern SECRET =
            Pattern.compile("\\b[0-9a-f]{64}\\b|\\$argon2[^\"]*|(?<=\"secret\": \")[\\w-]{43}(?=\")");

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private BehindTheScenes behind;

    @Test
    void aFormSetsNothingItHasNoFieldFor() throws IOException {
        System.out.printf("extra parameters: -Dseed=%d%n", SEED);
        var changed = new HashSet<String>();
        try (var wire = new Wire(port)) {
            var cast = FuzzCast.lookingAround(wire);
            var snapshot = Snapshot.take(behind);
            var extras = extras();
            for (var person : cast.people()) {
                for (var form : Sample.of("extra parameters of " + person, 2, cast.siteOf(person).forms)) {
                    var kind = Site.kind(form.action());
                    if (!changed.contains(kind)
                            && !LEAVING.matcher(form.action()).matches()
                            && isTheSame(form, person, extras, snapshot, wire)) {
                        changed.add(kind);
                    }
                }
            }
        }
        System.out.println("extra parameters: forms that changed something " + changed);
        assertThat(changed).as("forms that were accepted at all").hasSizeGreaterThanOrEqualTo(Sample.times(1, 13));
    }

    /** Whether the form changes something; fails when that depends on what was sent besides. */
    private boolean isTheSame(LearnedForm form, Person person, Map<String, String> extras, Snapshot snapshot, Wire wire)
            throws IOException {
        var own = Route.all(mappings).stream()
                .filter(route -> route.isForm() && route.fits(form.action()))
                .flatMap(route -> route.names().stream())
                .collect(Collectors.toSet());
        own.addAll(form.fields().keySet());
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var seed = SEED + attempt;
            var plain = form.filled(new Random(seed));
            var answer = person.send(wire, plain);
            var changes = snapshot.changes();
            snapshot.restore();
            if (answer.status() / 100 == 3 && !changes.isEmpty()) {
                var stuffed = form.filled(new Random(seed));
                extras.keySet().stream()
                        .filter(name -> !own.contains(name))
                        .limit(form.multipart() ? MOST_PARTS : extras.size())
                        .forEach(name -> stuffed.fields.add(new Ask.Param(name, extras.get(name))));
                var other = person.send(wire, stuffed);
                var others = snapshot.changes();
                snapshot.restore();
                assertThat(other.status())
                        .as("%s, seed %d", form.action(), SEED)
                        .isEqualTo(answer.status());
                assertThat(masked(others, plain))
                        .as("%s, seed %d", form.action(), SEED)
                        .isEqualTo(masked(changes, plain));
                return true;
            }
        }
        return false;
    }

    /** What the server thinks up itself differs from time to time: new ids, moments, codes. */
    private static Map<String, Set<String>> masked(Map<String, Set<String>> changes, Ask ask) {
        var sent = ask.path + ask.fields;
        var masked = new TreeMap<String, Set<String>>();
        changes.forEach((table, rows) -> masked.put(
                table,
                rows.stream()
                        .map(row -> ID.matcher(row).replaceAll(id -> sent.contains(id.group()) ? id.group() : "new"))
                        .map(row -> MOMENT.matcher(row).replaceAll("now"))
                        .map(row -> NUMBER.matcher(row).replaceAll("number"))
                        .map(row -> SECRET.matcher(row).replaceAll("secret"))
                        // a digest is of everything that was sent, and a form with a version has none
                        .map(row -> row.replace("\"digest\": null", "\"digest\": \"secret\""))
                        .collect(Collectors.toSet())));
        return masked;
    }

    /** For every column a value that stands there somewhere, under each name a binder may know it by. */
    private Map<String, String> extras() {
        var extras = new TreeMap<String, String>();
        List<Map<String, Object>> columns = behind.jdbc()
                .sql(
                        "select table_name, column_name, data_type from information_schema.columns where table_schema = 'kept'")
                .query()
                .listOfRows();
        for (var column : columns) {
            var value = behind
                    .jdbc()
                    .sql("select coalesce(%s, '7') from kept.%s"
                            .formatted(
                                    column.get("data_type").equals("boolean")
                                            ? "'true'"
                                            : "max(" + column.get("column_name") + "::text)",
                                    column.get("table_name")))
                    .query(String.class)
                    .list()
                    .stream()
                    .findFirst()
                    .orElse("true");
            var name = camel((String) column.get("column_name"));
            extras.put(name, value);
            extras.put(name.replaceFirst("Id$", ""), value);
            extras.put(name + ".value", value);
        }
        return extras;
    }

    private static String camel(String column) {
        return Pattern.compile("_(.)").matcher(column).replaceAll(found -> found.group(1)
                .toUpperCase(Locale.ROOT));
    }
}
