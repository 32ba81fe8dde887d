package nl.bijrijder.bench;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People of a database the {@link Filler} filled, who open pages over HTTP, each signed in once. */
final class Residents implements Closeable {

    static final String NOBODY = "nobody";

    private static final String GUEST = "guest";
    private static final String LINK_OF_GUEST = "/guest/bench-link-13";
    private static final int FOUND = 302;

    private final JdbcClient superuser;
    private final int port;
    private final HttpConnection connection;
    private final Map<String, String> cookies = new HashMap<>();

    /** Fills the database of an application that listens there. */
    static Residents settle(BehindTheScenes behind, int students, int port) throws SQLException, IOException {
        Filler.fill(TestDatabase.superuser(behind.database()), students);
        return new Residents(behind.jdbc(), port);
    }

    private Residents(JdbcClient superuser, int port) {
        this.superuser = superuser;
        this.port = port;
        this.connection = new HttpConnection(port);
    }

    /** What a page took. */
    record Look(int statements, int bytes) {}

    /** Opens a page; fails unless it is answered with 200. */
    HttpConnection.Answer open(Budget budget) {
        return get(budget.address(superuser), cookies.computeIfAbsent(budget.who(), this::signIn), 200);
    }

    /**
     * Opens a page when the most happens besides: the look is put on record, and it is written down that the session is in use.
     * Either is done once a minute.
     */
    Look dearest(Budget budget) {
        open(budget);
        var address = budget.address(superuser);
        superuser
                .sql("delete from student_access where account_id in (select id from account where email = ?)")
                .param(email(budget.who()))
                .update();
        superuser
                .sql(
                        "update spring_session set last_access_time = 1000 * extract(epoch from clock_timestamp() - interval '2 minutes')")
                .update();
        var bytes = new int[1];
        var asked = Asked.during(
                superuser,
                () -> bytes[0] = get(address, cookies.getOrDefault(budget.who(), ""), 200)
                        .body()
                        .length);
        return new Look((int) asked.statements(), bytes[0]);
    }

    /** With which somebody signs in. */
    static String email(String who) {
        return who + "@bench.example";
    }

    private HttpConnection.Answer get(String address, String cookie, int status) {
        try {
            var answer = connection.get(address, cookie);
            if (answer.status() != status) {
                throw new WrongAnswer(address, answer);
            }
            return answer;
        } catch (IOException broken) {
            // or the next page would be given this answer
            close();
            throw new UncheckedIOException(broken);
        }
    }

    private String signIn(String who) {
        try {
            return switch (who) {
                case NOBODY -> Visitor.STRANGER.cookies();
                case GUEST -> get(LINK_OF_GUEST, "", FOUND).cookies().stream().collect(Collectors.joining("; "));
                default -> Visitor.signIn(port, email(who), Filler.PASSWORD).cookies();
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
