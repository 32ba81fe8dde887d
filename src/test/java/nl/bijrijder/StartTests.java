package nl.bijrijder;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.bijrijder.testing.InSample;
import nl.bijrijder.testing.Instance;
import nl.bijrijder.testing.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator meets who gives a database, and every way in which a start is refused; the demo world's starts are in KillTests. */
class StartTests {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Pattern SETUP_CODE = Pattern.compile("[A-Z2-9]{5}(-[A-Z2-9]{5}){3}");

    @TempDir
    private Path folder;

    @Test
    void aGivenDatabaseGetsNoDemoWorldButASetUpCode() throws Exception {
        var database = TestDatabase.empty();
        login("operator", "login password 'secret' createrole");
        own(database, "operator");
        try (var instance = Instance.start(folder, Instance.freePort(), given(database, "operator"))) {
            assertThat(instance.untilReady(PATIENCE))
                    .contains("/setup")
                    .containsPattern(SETUP_CODE)
                    .contains("BIJRIJDER_BASE_URL is not set")
                    .doesNotContain("demo world");
            assertThat(instance.get("/setup").statusCode()).isEqualTo(200);
            assertThat(instance.get("/login").body()).doesNotContain("Meekijken");
        }
        assertThat(folder.resolve("data")).doesNotExist();
        withTheDemoWorldInIt(database);
    }

    /** The operator says where people come in: the cookies are for https alone. */
    @Test
    @Tag("full")
    void behindHttpsCookiesAreForHttpsAlone() throws Exception {
        var database = TestDatabase.empty();
        login("operator", "login password 'secret' createrole");
        own(database, "operator");
        var settings = new HashMap<>(given(database, "operator"));
        settings.put("BIJRIJDER_BASE_URL", "https://bijrijder.example");
        try (var instance = Instance.start(folder, Instance.freePort(), settings)) {
            assertThat(instance.untilReady(PATIENCE))
                    .contains("Open  https://bijrijder.example/")
                    .doesNotContain("BIJRIJDER_BASE_URL");
            var headers = instance.get("/login").headers();
            assertThat(headers.allValues("Set-Cookie"))
                    .anySatisfy(cookie ->
                            assertThat(cookie).startsWith("__Host-csrf=").contains("Secure", "HttpOnly", "Path=/;"));
            assertThat(headers.firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");
        }
    }

    private void withTheDemoWorldInIt(String database) throws Exception {
        try (var connection = TestDatabase.superuser(database).getConnection()) {
            TestDatabase.execute(connection, "insert into demo_world default values");
        }
        try (var instance = Instance.start(folder, Instance.freePort(), given(database, "operator"))) {
            assertThat(instance.exitCode(PATIENCE)).isNotZero();
            assertThat(instance.log()).contains("holds the demo world").doesNotContain("\tat ");
        }
    }

    @Test
    @InSample(oneIn = 2)
    void aTakenPortIsSaidInOneSentence() throws Exception {
        var database = TestDatabase.copy();
        login("operator", "login password 'secret' createrole");
        own(database, "operator");
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"));
                var instance = Instance.start(folder, taken.getLocalPort(), given(database, "postgres"))) {
            assertThat(instance.exitCode(PATIENCE)).isNotZero();
            assertThat(instance.log())
                    .contains("port " + taken.getLocalPort())
                    .contains("in use")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    @InSample(oneIn = 2)
    void anUnreachableDatabaseIsSaidInOneSentence() throws Exception {
        var nowhere = Map.of(
                "SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:" + Instance.freePort() + "/bijrijder",
                "SPRING_DATASOURCE_USERNAME", "operator",
                "SPRING_DATASOURCE_PASSWORD", "secret");
        try (var instance = Instance.start(folder, Instance.freePort(), nowhere)) {
            assertThat(instance.exitCode(PATIENCE)).isNotZero();
            assertThat(instance.log())
                    .contains("cannot be reached")
                    .doesNotContain("\tat ")
                    .doesNotContain("secret");
        }
    }

    @Test
    @InSample(oneIn = 2)
    void aDatabaseThatMayLoseWhatItSavedIsRefused() throws Exception {
        var database = TestDatabase.empty();
        login("careless", "login password 'secret' createrole");
        own(database, "careless");
        superuser("alter role careless set synchronous_commit = off");
        try (var instance = Instance.start(folder, Instance.freePort(), given(database, "careless"))) {
            assertThat(instance.exitCode(PATIENCE)).isNotZero();
            assertThat(instance.log()).contains("synchronous_commit is off").doesNotContain("\tat ");
        }
    }

    private static Map<String, String> given(String database, String user) {
        return Map.of(
                "SPRING_DATASOURCE_URL",
                TestDatabase.url(database),
                "SPRING_DATASOURCE_USERNAME",
                user,
                "SPRING_DATASOURCE_PASSWORD",
                "secret",
                "SERVER_ADDRESS",
                "127.0.0.1");
    }

    private static void own(String database, String user) throws SQLException {
        superuser("alter database " + database + " owner to " + user);
        superuser("grant bijrijder_app to " + user);
    }

    private static void login(String name, String options) throws SQLException {
        superuser("do $$ begin create role " + name + " " + options
                + "; exception when duplicate_object then null; end $$");
    }

    private static void superuser(String sql) throws SQLException {
        try (var connection = TestDatabase.superuser("postgres").getConnection()) {
            TestDatabase.execute(connection, sql);
        }
    }
}
