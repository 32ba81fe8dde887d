package nl.bijrijder.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import nl.bijrijder.platform.database.DatabaseRoles;
import nl.bijrijder.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Migrations are named after room and act, and the schema they make keeps the house's promises. */
class MigrationTests {

    private static final Pattern NAME = Pattern.compile("V(\\d{4})__([a-z]+)_[a-z0-9_]+\\.sql");
    private static final Path ROOMS = Path.of("src/main/java/nl/bijrijder");
    private static final List<String> SUFFIXES =
            List.of("_pk", "_pkey", "_uk", "_fk", "_ck", "_ex", "_not_null", "_key");

    private final JdbcClient database = JdbcClient.create(TestDatabase.superuser(TestDatabase.migrated()));

    @Test
    void areNamedAfterRoomAndAct() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
            var numbers = new HashSet<String>();
            for (var file : files.toList()) {
                var name = NAME.matcher(file.getFileName().toString());
                assertThat(name.matches()).as("name of %s", file).isTrue();
                assertThat(ROOMS.resolve(name.group(2))).as("room of %s", file).isDirectory();
                assertThat(numbers.add(name.group(1))).as("number of %s", file).isTrue();
            }
        }
    }

    @Test
    void everyTableThatHangsOnAStudentIsFenced() {
        assertNone("""
                select distinct c.relname from pg_class c
                join pg_attribute a on a.attrelid = c.oid
                where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                  and (a.attname = 'student_id' or c.relname = 'student') and not a.attisdropped
                  and not (c.relrowsecurity and c.relforcerowsecurity)
                """);
    }

    @Test
    void everyFencedTableCanBeBackedUp() {
        assertNone("""
                select c.relname from pg_class c
                where c.relnamespace = 'public'::regnamespace and c.relrowsecurity and not exists (
                    select 1 from pg_policy p where p.polrelid = c.oid and p.polcmd = 'r'
                      and (select oid from pg_roles where rolname = 'bijrijder_backup') = any (p.polroles))
                """);
    }

    @Test
    void noPolicyIsForEverybody() {
        assertNone("select polname from pg_policy where 0 = any (polroles)");
    }

    @Test
    void onlyTheOwnerOwnsTables() {
        assertNone("select tablename from pg_tables where schemaname = 'public' and tableowner <> '"
                + DatabaseRoles.OWNER + "'");
    }

    @Test
    void momentsCarryTheirZone() {
        assertNone("""
                select table_name || '.' || column_name from information_schema.columns
                where table_schema = 'public' and data_type = 'timestamp without time zone'
                  and table_name <> 'flyway_schema_history'
                """);
    }

    @Test
    void everyForeignKeyToAStudentCarriesTheTeam() {
        assertNone("""
                select conname from pg_constraint
                where contype = 'f' and confrelid = 'public.student'::regclass and cardinality(conkey) < 2
                """);
    }

    @Test
    void everyConstraintHasANameThatSaysWhatBroke() {
        var names = database.sql("""
                        select conname from pg_constraint c join pg_class t on t.oid = c.conrelid
                        where t.relnamespace = 'public'::regnamespace and t.relname <> 'flyway_schema_history'
                        """).query(String.class).list();
        assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(SUFFIXES).anyMatch(name::endsWith));
    }

    private void assertNone(String query) {
        assertThat(database.sql(query).query(String.class).list()).isEmpty();
    }
}
