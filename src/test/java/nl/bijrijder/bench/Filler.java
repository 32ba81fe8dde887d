package nl.bijrijder.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Fills a migrated database with schools, students and what is written about them, by SQL: all of it is computed from
 * numbers, so that the same size is the same data every time. Every constraint of the schema holds.
 */
final class Filler {

    /** With which everybody in it signs in. */
    static final String PASSWORD = "bench-password";

    private static final List<String> SCRIPTS =
            List.of("1-people.sql", "2-route.sql", "3-notes.sql", "4-companies.sql", "5-visits.sql");

    private Filler() {}

    /** Fills it for so many students. */
    static void fill(DataSource superuser, int students) throws SQLException, IOException {
        try (var connection = superuser.getConnection()) {
            set(connection, "bench.students", Integer.toString(students));
            set(connection, "bench.password_hash", new Argon2PasswordEncoder(16, 32, 1, 19456, 2).encode(PASSWORD));
            set(connection, "maintenance_work_mem", "256MB");
            for (var script : SCRIPTS) {
                execute(connection, read(script));
            }
            execute(connection, "create extension if not exists pg_stat_statements schema bench");
            execute(connection, "vacuum (analyze)");
        }
    }

    private static void set(Connection connection, String name, String value) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config(?, ?, false)")) {
            statement.setString(1, name);
            statement.setString(2, value);
            statement.execute();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(String script) throws IOException {
        return new ClassPathResource(script, Filler.class).getContentAsString(StandardCharsets.UTF_8);
    }
}
