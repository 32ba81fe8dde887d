package nl.bijrijder.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.bijrijder.platform.database.DatabaseRoles;
import nl.bijrijder.privacy.AccessRecord;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.TestDatabase;
import org.aopalliance.intercept.MethodInterceptor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.aop.framework.Advised;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What two promises cost per page: row-level security and the record of who read. Each is measured in short blocks with and
 * without it, by turns, so that whatever else the machine does strikes both. The figures are medians, and the fastest tenth, which is
 * what is left on a machine that others use as well. Run it with
 * {@code mvn test -Dtest=CostTests -Dcost=true}; what came out stands in decision 1.
 */
@ApplicationTest
@EnabledIfSystemProperty(named = "cost", matches = "true")
class CostTests {

    private static final int PAIRS = 240;
    /** Taking the policies away or putting them back makes PostgreSQL plan anew: some pages pass before the next is measured. */
    private static final Turn POLICIES = new Turn(8, 12);
    /** The record is switched between two pages, at no cost. */
    private static final Turn RECORD = new Turn(0, 1);

    private static final double NANOS = 1e6;

    @Autowired
    private Pages pages;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private AccessRecord record;

    @Autowired
    private DataSource dataSource;

    private final List<Visit> visits = new ArrayList<>();

    /** Somebody who opens a page. */
    private record Visit(AccountId who, String path, String name) {}

    /** Something that can be taken away and put back. */
    private interface Part {
        void use(boolean on);
    }

    /** How many pages pass unmeasured, and how many are measured, before it is the other's turn. */
    private record Turn(int warm, int measured) {}

    /** Milliseconds per page with and without a part, pair by pair. */
    private record Cost(List<Double> with, List<Double> without) {

        @Override
        public String toString() {
            var differences = IntStream.range(0, with.size())
                    .mapToObj(pair -> with.get(pair) - without.get(pair))
                    .toList();
            return "median %.2f ms, without %.2f ms, difference per pair %.2f ms; fastest tenth %.2f ms, without %.2f ms (%d pairs)"
                    .formatted(
                            at(with, 0.5),
                            at(without, 0.5),
                            at(differences, 0.5),
                            at(with, 0.1),
                            at(without, 0.1),
                            with.size());
        }
    }

    @BeforeEach
    void findTheCast() {
        var student = one(
                "select s.id from student s join account a on a.id = s.account_id where a.email = 'noor@wilgenhof.example'");
        visits.add(new Visit(account("sanne@wilgenhof.example"), "/coach", "/coach"));
        visits.add(new Visit(account("sanne@wilgenhof.example"), "/coach/students/" + student, "/coach/students/{id}"));
        visits.add(new Visit(account("noor@wilgenhof.example"), "/student", "/student"));
        visits.add(new Visit(account("ingrid@wilgenhof.example"), "/team/visits", "/team/visits"));
    }

    @Test
    void rowLevelSecurity() {
        var fenced = behind.jdbc()
                .sql("select relname from pg_class where relrowsecurity and relkind = 'r'")
                .query(String.class)
                .list();
        Part policies = on -> fenced.forEach(table -> behind.jdbc()
                .sql("alter table " + table + (on ? " enable" : " disable") + " row level security")
                .update());
        try {
            policies.use(false);
            assertThat(notesTheApplicationSeesWithoutAScope()).isPositive();
            policies.use(true);
            assertThat(notesTheApplicationSeesWithoutAScope()).isZero();
            for (var visit : visits) {
                System.out.printf(
                        "policies of row-level security on %s: %s%n", visit.name(), compare(visit, policies, POLICIES));
            }
        } finally {
            policies.use(true);
        }
        System.out.printf("the statement that sets a transaction's scope: %.2f ms%n", scopeStatement());
    }

    @Test
    void recordOfReading() {
        var off = new AtomicBoolean();
        MethodInterceptor silence = call -> off.get() ? null : call.proceed();
        ((Advised) record).addAdvice(0, silence);
        try {
            for (var visit : visits) {
                System.out.printf(
                        "record of reading on %s: %s%n", visit.name(), compare(visit, on -> off.set(!on), RECORD));
            }
        } finally {
            ((Advised) record).removeAdvice(silence);
        }
    }

    private Cost compare(Visit visit, Part part, Turn turn) {
        var with = new ArrayList<Double>();
        var without = new ArrayList<Double>();
        for (var first = true; with.size() < PAIRS; first = !first) {
            for (var on : new boolean[] {first, !first}) {
                part.use(on);
                IntStream.range(0, turn.warm()).forEach(page -> timed(visit));
                IntStream.range(0, turn.measured()).forEach(page -> (on ? with : without).add(timed(visit)));
            }
        }
        assertThat(without).hasSameSizeAs(with);
        return new Cost(with, without);
    }

    /** A second look within a minute leaves no line, so the lines of before go first: every look pays in full. */
    private double timed(Visit visit) {
        behind.jdbc()
                .sql("delete from student_access where account_id = ? and act = 'FILE_READ'")
                .param(visit.who().value())
                .update();
        var started = System.nanoTime();
        open(visit);
        return (System.nanoTime() - started) / NANOS;
    }

    private void open(Visit visit) {
        pages.page(visit.who(), visit.path());
    }

    private double scopeStatement() {
        var times = new ArrayList<Double>();
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select set_config('app.account', ?, true),"
                        + " set_config('app.teams', ?, true), set_config('app.student', ?, true),"
                        + " set_config('app.manager', ?, true)")) {
            for (var time = 0; time < 2000; time++) {
                for (var parameter = 1; parameter <= 4; parameter++) {
                    statement.setString(parameter, "");
                }
                var started = System.nanoTime();
                statement.execute();
                times.add((System.nanoTime() - started) / NANOS);
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        return at(times.subList(1000, 2000), 0.5);
    }

    private int notesTheApplicationSeesWithoutAScope() {
        return JdbcClient.create(TestDatabase.as(DatabaseRoles.APP, behind.database()))
                .sql("select count(*) from coaching_note")
                .query(Integer.class)
                .single();
    }

    private AccountId account(String email) {
        return new AccountId(one("select id from account where email = '" + email + "'"));
    }

    private UUID one(String sql) {
        return behind.jdbc().sql(sql).query(UUID.class).single();
    }

    private static double at(List<Double> values, double part) {
        return values.stream().sorted().toList().get((int) (values.size() * part));
    }
}
