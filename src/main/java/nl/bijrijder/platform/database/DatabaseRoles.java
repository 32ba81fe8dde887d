package nl.bijrijder.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import nl.bijrijder.shared.StartRefused;

/**
 * The three roles: the owner migrates, the application's role works under row-level security, the backup role only reads.
 * The application's connections always switch to {@link #APP} ({@code SET ROLE}), whichever login opened them, so one login
 * and two logins behave the same.
 */
public final class DatabaseRoles {

    /** Owns the tables and runs the migrations. */
    public static final String OWNER = "bijrijder_owner";
    /** What the application is while it serves people: owns nothing, bypasses nothing. */
    public static final String APP = "bijrijder_app";
    /** Reads everything for a dump, through policies of its own. */
    public static final String BACKUP = "bijrijder_backup";

    private DatabaseRoles() {}

    /** Makes all roles with logins; needs a superuser, so it is for a server of our own. */
    public static void createWithLogins(Connection connection) throws SQLException {
        for (var role : new String[] {OWNER, APP, BACKUP}) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
                execute(connection, "create role " + role + " login nosuperuser nobypassrls nocreaterole nocreatedb");
            }
        }
    }

    /** Makes the database for the owner, unless it is there. */
    public static void createDatabase(Connection connection, String name) throws SQLException {
        if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
            execute(connection, "create database " + name + " owner " + OWNER);
        }
    }

    /**
     * Makes sure the roles exist on a server somebody else runs, and that the login that migrates may become the app role.
     *
     * @throws StartRefused when this login may not make them
     */
    static void ensure(Connection connection) throws SQLException {
        try {
            for (var role : new String[] {APP, BACKUP}) {
                if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
                    execute(connection, "create role " + role + " nologin nosuperuser nobypassrls");
                }
            }
            if (!exists(connection, "select 1 where pg_has_role(current_user, ?, 'MEMBER')", APP)
                    && !isMigrationLoginOnly(connection)) {
                execute(connection, "grant " + APP + " to current_user");
            }
        } catch (SQLException e) {
            throw new StartRefused(
                    "The database login may not create roles; let an administrator run once: create role " + APP
                            + " nologin; create role " + BACKUP + " nologin; grant " + APP + " to <your login>;",
                    e);
        }
    }

    /** A dedicated owner needs no way to the app role: the application comes in with a login of its own. */
    private static boolean isMigrationLoginOnly(Connection connection) throws SQLException {
        return exists(connection, "select 1 where current_user = ?", OWNER);
    }

    private static boolean exists(Connection connection, String sql, String argument) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, argument);
            try (var result = statement.executeQuery()) {
                return result.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
