package nl.bijrijder.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Sample;
import nl.bijrijder.testing.TestTime;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Twenty thousand strings out of all of Unicode, from the form to the database and back onto the page. */
@FuzzTest
class RoundTripTests {

    private static final long SEED = Sample.SEED;

    private static final int NOTES = Sample.times(20, 100);
    private static final int STRINGS = Sample.times(50, 200);
    private static final int LONGEST = 40;

    /** As many notes as stand on one page of a student's file. */
    private static final int ON_A_PAGE = 20;

    @LocalServerPort
    private int port;

    @Autowired
    private BehindTheScenes behind;

    @Test
    void whatIsTypedIsKeptAndShown() throws IOException {
        System.out.printf("round trip: %d strings, -Dseed=%d%n", NOTES * STRINGS, SEED);
        var random = new Random(SEED);
        try (var wire = new Wire(port)) {
            var snapshot = Snapshot.take(behind);
            var coach = new Person("sanne@wilgenhof.example");
            coach.arrive(wire);
            var student = Jsoup.parse(
                            coach.send(wire, new Ask("GET", coach.start())).body())
                    .select("a[href~=^/coach/students/[^/?]+$]")
                    .attr("href");
            for (var page = 0; page < NOTES / ON_A_PAGE; page++) {
                var expected = new HashMap<UUID, String>();
                for (var note = 0; note < ON_A_PAGE; note++) {
                    var id = new UUID(random.nextLong(), random.nextLong());
                    var text = IntStream.range(0, STRINGS)
                            .mapToObj(number -> "\n" + number + ":" + string(random) + "|")
                            .collect(Collectors.joining("", "note " + id, "\neinde"));
                    expected.put(id, asKept(text));
                    write(coach, wire, student, id, text);
                }
                assertThat(inTheDatabase(expected)).as("-Dseed=%d", SEED).isEqualTo(expected);
                assertThat(onThePage(coach, wire, student))
                        .as("-Dseed=%d", SEED)
                        .isEqualTo(expected);
            }
            snapshot.restore();
        }
    }

    /** Letters and signs of every plane, alone and combined, joined and turned around, with controls among them. */
    private static String string(Random random) {
        return random.ints(1 + random.nextInt(LONGEST), 0, 12)
                .map(kind -> switch (kind) {
                    case 0, 1 -> random.nextInt(0x110000);
                    case 2 -> 0x300 + random.nextInt(0x70);
                    case 3 -> 0x1F000 + random.nextInt(0xB00);
                    case 4 -> 0x590 + random.nextInt(0x300);
                    case 5 -> 0x200B + random.nextInt(0x25);
                    case 6 -> random.nextInt(0xA0);
                    case 7 -> 0xAC00 + random.nextInt(0x2BA4);
                    case 8 -> 0x1100 + random.nextInt(0x100);
                    case 9 -> 0xF900 + random.nextInt(0x700);
                    default -> 0x20 + random.nextInt(0x200);
                })
                .filter(point -> Character.isDefined(point) && Character.getType(point) != Character.SURROGATE)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /**
     * What the application promises: line ends are line feeds, control characters but tab and line feed are gone, the rest is
     * composed. PostgreSQL does the composing here, so that it is not Java against itself.
     */
    private String asKept(String typed) {
        var kept =
                typed.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f]", "");
        return behind.jdbc()
                .sql("select normalize(:text, NFC)")
                .param("text", kept)
                .query(String.class)
                .single();
    }

    private static void write(Person coach, Wire wire, String student, UUID id, String text) throws IOException {
        var ask = new Ask("POST", student + "/notes");
        Map.of(
                        "id",
                        id.toString(),
                        "content.text",
                        text,
                        "content.kind",
                        "SHORT_MOMENT",
                        "content.occurredOn",
                        TestTime.today().toString(),
                        "audience",
                        "TEAM")
                .forEach(ask::set);
        var answer = coach.send(wire, ask);
        assertThat(answer.status())
                .as("status of a note, -Dseed=%d: %s", SEED, ask)
                .isEqualTo(302);
    }

    private Map<UUID, String> inTheDatabase(Map<UUID, String> expected) {
        return expected.keySet().stream().collect(Collectors.toMap(id -> id, id -> behind.jdbc()
                .sql("select text from coaching_note where id = :id")
                .param("id", id)
                .query(String.class)
                .single()));
    }

    private static Map<UUID, String> onThePage(Person coach, Wire wire, String student) throws IOException {
        var page = Jsoup.parse(coach.send(wire, new Ask("GET", student)).body());
        return page.select(".note-text").stream()
                .map(Element::wholeText)
                .collect(Collectors.toMap(text -> UUID.fromString(text.substring(5, 41)), text -> text));
    }
}
