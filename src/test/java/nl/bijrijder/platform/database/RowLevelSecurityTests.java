package nl.bijrijder.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.DatabaseScope;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.TestDatabase;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The second line of defence, tried on the database itself: what a statement sees when the code in front of it fails. */
@ApplicationTest
class RowLevelSecurityTests {

    @Autowired
    private World world;

    @Autowired
    private BehindTheScenes behind;

    private World.Team ours;
    private World.Team theirs;

    @BeforeEach
    void twoTeams() {
        ours = world.team();
        theirs = world.team();
    }

    @Test
    void everyFencedTableIsEmptyForNobody() throws SQLException {
        var tables = behind.jdbc()
                .sql("select relname from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace")
                .query(String.class)
                .list();
        assertThat(tables).contains("student", "enrolment");
        try (var connection = app()) {
            for (var table : tables) {
                assertThat(count(connection, table))
                        .as("rows of %s without a scope", table)
                        .isZero();
            }
        }
        assertThat(behind.count("student")).isPositive();
    }

    @Test
    void aScopeEndsWithItsTransaction() throws SQLException {
        try (var connection = app()) {
            connection.setAutoCommit(false);
            scope(connection, world.user(ours.coach()));
            assertThat(count(connection, "student")).isEqualTo(1);
            connection.commit();
            assertThat(setting(connection, "app.teams")).isEmpty();
            assertThat(count(connection, "student")).isZero();
        }
    }

    @Test
    void twoPeopleOnOneConnectionNeverSeeEachOthersRows() throws SQLException {
        try (var connection = app()) {
            connection.setAutoCommit(false);
            for (var turn = 0; turn < 20; turn++) {
                var team = turn % 2 == 0 ? ours : theirs;
                scope(connection, world.user(team.coach()));
                assertThat(onlyStudent(connection)).isEqualTo(team.student().value());
                if (turn % 3 == 0) {
                    connection.rollback();
                } else {
                    connection.commit();
                }
            }
        }
    }

    @Test
    void theOwnerOfTheTablesIsFencedToo() throws SQLException {
        try (var connection =
                TestDatabase.as(DatabaseRoles.OWNER, behind.database()).getConnection()) {
            assertThat(count(connection, "student")).isZero();
        }
    }

    @Test
    void theBackupRoleReadsEverythingAndWritesNothing() throws SQLException {
        try (var connection =
                TestDatabase.as(DatabaseRoles.BACKUP, behind.database()).getConnection()) {
            assertThat(count(connection, "student")).isEqualTo(behind.count("student"));
            assertThatThrownBy(() -> TestDatabase.execute(connection, "delete from student"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void aRowCannotBeWrittenIntoAnotherTeam() throws SQLException {
        try (var connection = app()) {
            connection.setAutoCommit(false);
            scope(connection, world.user(ours.coach()));
            assertThatThrownBy(() ->
                            TestDatabase.execute(connection, "update student set team_id = '" + theirs.id() + "'"))
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void anotherTeamsRowCannotBeChanged() throws SQLException {
        try (var connection = app();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            scope(connection, world.user(ours.coach()));
            assertThat(statement.executeUpdate(
                            "update student set given_name = 'x' where id = '" + theirs.student() + "'"))
                    .isZero();
        }
    }

    @Test
    void aStudentSeesTheOwnRowOnly() throws SQLException {
        world.student(ours, "Classmate");
        try (var connection = app()) {
            connection.setAutoCommit(false);
            scope(connection, world.user(ours.studentAccount()));
            assertThat(onlyStudent(connection)).isEqualTo(ours.student().value());
        }
    }

    @Test
    void theApplicationCannotMakeOrAlterTables() throws SQLException {
        try (var connection = app()) {
            assertThatThrownBy(() -> TestDatabase.execute(connection, "create table spy (id int)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> TestDatabase.execute(connection, "alter table student disable row level security"))
                    .hasMessageContaining("must be owner");
        }
    }

    private Connection app() throws SQLException {
        return TestDatabase.as(DatabaseRoles.APP, behind.database()).getConnection();
    }

    private static void scope(Connection connection, CurrentUser user) throws SQLException {
        var scope = DatabaseScope.of(user);
        try (var statement = connection.prepareStatement(ScopedJpaDialect.SET_SCOPE)) {
            statement.setString(1, scope.account());
            statement.setString(2, scope.teams());
            statement.setString(3, scope.student());
            statement.setString(4, scope.manager());
            statement.setString(5, scope.task());
            statement.execute();
        }
    }

    private static int count(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select current_setting('" + name + "', true)")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static UUID onlyStudent(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from student")) {
            assertThat(rows.next()).isTrue();
            var id = rows.getObject(1, UUID.class);
            assertThat(rows.next()).as("a second student").isFalse();
            return id;
        }
    }
}
