package nl.bijrijder.fuzz;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One person for each role, one who left, and a stranger; and what each of them found on the site. */
final class FuzzCast {

    private static final Person NOOR = new Person("noor@wilgenhof.example");
    private static final Person SANNE = new Person("sanne@wilgenhof.example");
    private static final Person INGRID = new Person("ingrid@wilgenhof.example");
    private static final Person FATIMA = new Person("fatima@hetveer.example");
    private static final Person PETER_WHO_LEFT = new Person("peter@wilgenhof.example");
    private static final Person STRANGER = new Person(null);

    private static final Map<String, Person> AT_HOME =
            Map.of("/student", NOOR, "/coach", SANNE, "/team", INGRID, "/manage", FATIMA, "/account", SANNE);

    private final Map<Person, Site> sites = new LinkedHashMap<>();

    private FuzzCast() {}

    /** Everybody signs in who can, and follows every link. */
    static FuzzCast lookingAround(Wire wire) throws IOException {
        var cast = new FuzzCast();
        for (var person : List.of(NOOR, SANNE, INGRID, FATIMA, PETER_WHO_LEFT, STRANGER)) {
            person.arrive(wire);
            cast.sites.put(person, Site.of(person, wire));
        }
        return cast;
    }

    /** Somebody who may open the page; anybody where it is for everybody. */
    Person fitting(String path, Random random) {
        return AT_HOME.entrySet().stream()
                .filter(entry -> path.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> inTurn(random.nextInt(sites.size())));
    }

    Person inTurn(int turn) {
        return List.copyOf(sites.keySet()).get(turn % sites.size());
    }

    List<Person> people() {
        return List.copyOf(sites.keySet());
    }

    Site siteOf(Person person) {
        return sites.get(person);
    }

    List<Site> sites() {
        return List.copyOf(sites.values());
    }

    /** Every id somebody found somewhere. */
    List<String> ids() {
        return sites.values().stream()
                .flatMap(site -> site.ids.stream())
                .distinct()
                .toList();
    }
}
