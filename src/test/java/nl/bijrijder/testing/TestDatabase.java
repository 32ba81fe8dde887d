package nl.bijrijder.testing;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.bijrijder.platform.database.DatabaseRoles;
import org.flywaydb.core.Flyway;

/** One PostgreSQL server for the whole test run; every database in it is a copy of one that was migrated once. */
public final class TestDatabase {

    private static final String TEMPLATE = "migrated";
    private static final String TOLD = "told";
    private static final AtomicInteger COPIES = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();
    private static boolean isTold;

    private TestDatabase() {}

    /** Name of the migrated, empty database the others are copied from: to look at, not to write in. */
    public static String migrated() {
        return TEMPLATE;
    }

    /** Name of a fresh, migrated, empty database. */
    public static synchronized String copy() {
        return copy(TEMPLATE, "copy_" + COPIES.incrementAndGet());
    }

    /** Name of a fresh database with the demo world in it, once it was told; until then of an empty one. */
    static synchronized String world() {
        return copy(isTold ? TOLD : TEMPLATE, "world_" + COPIES.incrementAndGet());
    }

    /**
     * Keeps the demo world that an application built in its database, so that the next one need not build it again.
     *
     * @param disconnect lets go of every connection to that database: it can only be copied while nobody is in it
     */
    static synchronized void keepWorld(String database, Runnable disconnect) {
        if (isTold) {
            return;
        }
        disconnect.run();
        copy(database, TOLD);
        isTold = true;
    }

    /** Closes every connection an application's pool holds. */
    public static void letGo(DataSource dataSource) {
        try {
            var pool = dataSource.unwrap(HikariDataSource.class).getHikariPoolMXBean();
            for (var patience = 0; pool.getTotalConnections() > 0 && patience < 100; patience++) {
                pool.softEvictConnections();
                Thread.sleep(50);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String copy(String template, String name) {
        try (var connection = superuser("postgres").getConnection()) {
            execute(connection, "create database " + name + " template " + template + " owner " + DatabaseRoles.OWNER);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return name;
    }

    /** Name of a database without tables, for tests of the migrations themselves. */
    public static synchronized String empty() {
        var name = "empty_" + COPIES.incrementAndGet();
        try (var connection = superuser("postgres").getConnection()) {
            DatabaseRoles.createDatabase(connection, name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return name;
    }

    /** Address of a database, without a user. */
    public static String url(String name) {
        return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + name;
    }

    /** Connections as the superuser, who sees everything: for looking behind the application. */
    public static DataSource superuser(String name) {
        return SERVER.getDatabase("postgres", name);
    }

    /** Connections as one of the {@link DatabaseRoles}. */
    public static DataSource as(String role, String name) {
        return SERVER.getDatabase(role, name);
    }

    /** Runs one statement as the superuser. */
    public static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                    .start();
            try (var connection = server.getPostgresDatabase().getConnection()) {
                DatabaseRoles.createWithLogins(connection);
                DatabaseRoles.createDatabase(connection, TEMPLATE);
            }
            Flyway.configure()
                    .dataSource(server.getDatabase(DatabaseRoles.OWNER, TEMPLATE))
                    .callbacks(TestTime.databaseOfTheTest())
                    .load()
                    .migrate();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
