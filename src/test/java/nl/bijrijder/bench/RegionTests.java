package nl.bijrijder.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.bijrijder.platform.database.DatabaseRoles;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.context.TestPropertySource;

/** The pages of the table of budgets in a region of 1,200 students: they ask as often, and find what they need by an index. */
@Tag("full")
@ApplicationTest
@TestPropertySource(properties = "spring.application.name=bijrijder-region")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RegionTests {

    private static final int STUDENTS = 1_200;

    /** Reading all of a smaller table costs less than going through an index. */
    private static final int MANY_ROWS = 5_000;

    /** From the sixth go on a connection the server chooses between a plan for these values and one for all. */
    private static final int GOES = 12;

    /** A list that does not end on its first page asks how long it is. */
    private static final int COUNT_OF_A_LIST = 1;

    private static final Path REPORT = Path.of("target", "unused-indexes.txt");

    private static final String SCANS = """
            select stat.relname, seq_scan from pg_stat_user_tables stat join pg_class on pg_class.oid = relid
            where schemaname = 'public' and reltuples > ?
            """;

    private static final String UNUSED = """
            select indexrelname || ' on ' || relname || ', ' || pg_size_pretty(pg_relation_size(stat.indexrelid))
                   || coalesce((select ', begins as ' || conname from pg_constraint where contype = 'f' and conrelid = stat.relid
                                and conkey[1] = indkey[0] limit 1), '')
            from pg_stat_user_indexes stat join pg_index using (indexrelid)
            where schemaname = 'public' and idx_scan = 0 and not indisunique
              and not exists (select from pg_constraint where conindid = stat.indexrelid)
            order by 1
            """;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private DataSource dataSource;

    private Residents residents;

    @BeforeAll
    void fill(@LocalServerPort int port) throws SQLException, IOException {
        residents = Residents.settle(behind, STUDENTS, port);
    }

    @AfterAll
    void leave() {
        residents.close();
    }

    @Test
    @Order(1)
    void aPageAsksAsOftenAsInASmallSchool() {
        var problems = new ArrayList<String>();
        for (var budget : Budget.all()) {
            var statements = residents.dearest(budget).statements();
            if (statements > budget.statements() + COUNT_OF_A_LIST) {
                problems.add("%s: %d statements, not %d".formatted(budget, statements, budget.statements()));
            }
        }
        assertThat(problems).isEmpty();
    }

    @Test
    @Order(2)
    void noPageReadsAllOfABigTable() throws Exception {
        var jdbc = behind.jdbc();
        var problems = new ArrayList<String>();
        TestDatabase.letGo(dataSource);
        // our own connection first tells what it counted
        for (var call : List.of("pg_stat_force_next_flush()", "pg_stat_reset()")) {
            jdbc.sql("select " + call).query((row, number) -> call).list();
        }
        for (var budget : Budget.all()) {
            var before = scans();
            Asked.during(jdbc, () -> {
                for (var go = 0; go < GOES; go++) {
                    residents.open(budget);
                }
            });
            // what a connection counted is known for certain once it ends
            TestDatabase.letGo(dataSource);
            scans().forEach((table, scans) -> {
                if (scans > before.getOrDefault(table, 0)) {
                    problems.add("%s reads all of %s:%n%s".formatted(budget, table, suspects(table)));
                }
            });
        }
        reportUnusedIndexes();
        assertThat(problems).isEmpty();
    }

    /** How often all of each big table was read. */
    private Map<String, Integer> scans() {
        var scans = new HashMap<String, Integer>();
        behind.jdbc()
                .sql(SCANS)
                .param(MANY_ROWS)
                .query((row, number) -> scans.put(row.getString("relname"), row.getInt("seq_scan")))
                .list();
        return scans;
    }

    /** The statements of the last page that read all of the table in a plan for all values, or else all that name it. */
    private String suspects(String table) {
        var naming = behind.jdbc()
                .sql("select query from bench.pg_stat_statements where userid = '" + DatabaseRoles.APP
                        + "'::regrole and query ~ ?")
                .param("\\m" + table + "\\M")
                .query(String.class)
                .list();
        // in this mode a statement may stand there without values
        var address = TestDatabase.url(behind.database()) + "?preferQueryMode=simple";
        var connection = new SingleConnectionDataSource(address, DatabaseRoles.APP, "", true);
        var app = new JdbcTemplate(connection);
        var reading =
                naming.stream().filter(query -> readsAll(app, query, table)).toList();
        connection.destroy();
        return String.join(System.lineSeparator(), reading.isEmpty() ? naming : reading);
    }

    private static boolean readsAll(JdbcTemplate app, String query, String table) {
        try {
            return app.queryForList("explain (generic_plan) " + query, String.class).stream()
                    .anyMatch(line -> line.contains("Seq Scan on " + table + " "));
        } catch (DataAccessException withoutPlan) {
            return false;
        }
    }

    private void reportUnusedIndexes() throws IOException {
        var unused = behind.jdbc().sql(UNUSED).query(String.class).list();
        System.out.println("indexes no page used: " + unused);
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, unused);
    }
}
