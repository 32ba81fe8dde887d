package nl.bijrijder.trust;

import static nl.bijrijder.trust.Line.get;
import static nl.bijrijder.trust.Line.open;
import static nl.bijrijder.trust.Line.post;
import static nl.bijrijder.trust.Visibility.ANY_ID;
import static nl.bijrijder.trust.Visibility.EVERYBODY;
import static nl.bijrijder.trust.Visibility.NO_ONE;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import nl.bijrijder.shared.Role;
import nl.bijrijder.testing.Sample;

/**
 * Who may do what, one line per address (DOMAIN §2). An address without a line fails the build: add the line, after thinking, to
 * those of its role; what everybody may do stands here.
 */
final class AccessTable {

    private static final Role ALL = null;

    private static final List<Line> FOR_EVERYBODY = List.of(
            // before the door
            open("GET /login", EVERYBODY),
            open("GET /welcome", EVERYBODY),
            open("POST /welcome", EVERYBODY),
            // closed for good once there is a manager
            // the address is the key, and nobody can guess one
            open("GET /calendar/{token}.ics", NO_ONE),
            open("GET /guest/{token}", NO_ONE),
            open("GET /guest/visits/{link}", NO_ONE),
            open("GET /guest/visits/{link}/confirmation", NO_ONE),
            open("POST /guest/visits/{link}/confirmation", NO_ONE),
            open("GET /guest/visits/{link}/counter", NO_ONE),
            open("POST /guest/visits/{link}/counter", NO_ONE),
            open("GET /guest/visits/{link}/cancellation", NO_ONE),
            open("POST /guest/visits/{link}/cancellation", NO_ONE),
            open("GET /guest/visits/{link}/class", NO_ONE),
            open("POST /guest/visits/{link}/class", NO_ONE),
            open("GET /guest/visits/{link}/class/photo", NO_ONE),
            open("GET /guest/visits/{link}/class/photo/picture", NO_ONE),
            open("POST /guest/visits/{link}/class/photo", NO_ONE),
            open("GET /guest/visits/{link}/profile", NO_ONE),
            open("POST /guest/visits/{link}/profile", NO_ONE),
            open("GET /guest/visits/{link}/address", NO_ONE),
            open("POST /guest/visits/{link}/address", NO_ONE),
            open("GET /guest/visits/{link}/promises", NO_ONE),
            open("POST /guest/visits/{link}/promises", NO_ONE),
            open("GET /guest/visits/{link}/feedback", NO_ONE),
            open("POST /guest/visits/{link}/feedback", NO_ONE),
            open("GET /setup", NO_ONE),
            open("POST /setup", NO_ONE),
            open("GET /error", NO_ONE),
            open("POST /error", NO_ONE),

            // for everybody inside, about themselves
            get("/", ALL),
            get("/account/sessions", ALL),
            post("/account/sessions/end", ALL),
            get("/account/drafts/token", ALL),
            get("/account/calendar", ALL),
            post("/account/calendar", ALL),
            post("/account/calendar/removal", ALL),
            // a draft's id means nothing but to its author: who posts to somebody else's keeps a draft of their own
            post("/account/drafts/{id}", ALL, Kind.TYPED, ANY_ID, "draftPlace=/matrix", "draftSequence=9", "text=x"),
            post("/account/drafts/{id}/discard", ALL, Kind.TYPED, ANY_ID));

    static final List<Line> LINES = Stream.of(
                    FOR_EVERYBODY,
                    AccessOfStudents.LINES,
                    AccessOfMembers.LINES,
                    AccessOfLeaders.LINES,
                    AccessOfManagers.LINES)
            .flatMap(List::stream)
            .toList();

    private AccessTable() {}

    /**
     * The lines one sweep goes through: so many of them drawn at random, all with {@code -Pfull}.
     *
     * @param always routes without which the sweep would prove nothing
     */
    static List<Line> sample(String sweep, int size, String... always) {
        var lines = new LinkedHashSet<>(Sample.of(sweep, size, LINES));
        for (var route : always) {
            lines.add(LINES.stream()
                    .filter(line -> line.route().equals(route))
                    .findFirst()
                    .orElseThrow());
        }
        return List.copyOf(lines);
    }
}
