package nl.bijrijder.bench;

import static org.assertj.core.api.Assertions.assertThat;

import nl.bijrijder.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the benchmark fills a database with is what the schema lets in. */
class FillerTests {

    @Test
    void everyConstraintLetsItInAndNoTableOfThePagesIsEmpty() throws Exception {
        var database = TestDatabase.superuser(TestDatabase.copy());
        Filler.fill(database, 12);
        var jdbc = JdbcClient.create(database);
        assertThat(count(jdbc, "student")).isEqualTo(12);
        assertThat(count(jdbc, "coaching_note where audience <> 'DRAFT'")).isEqualTo(12 * 200);
        for (var table : new String[] {
            "milestone",
            "next_step",
            "agreement",
            "appointment_time",
            "placement_contact",
            "host_profile",
            "visit_wish",
            "promise",
            "reflection",
            "visit_attendance",
            "need_answer",
            "calendar_feed",
            "student_access"
        }) {
            assertThat(count(jdbc, table)).as(table).isPositive();
        }
    }

    private static long count(JdbcClient jdbc, String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }
}
