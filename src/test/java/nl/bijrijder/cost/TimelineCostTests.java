package nl.bijrijder.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What a long road costs: the page and the PDF of a student with 500 entries. Run it with
 * {@code mvn test -Dtest=TimelineCostTests -Dcost=true}.
 */
@ApplicationTest
@EnabledIfSystemProperty(named = "cost", matches = "true")
class TimelineCostTests {

    private static final int NOTES = 400;
    private static final int STEPS = 100;
    private static final int TIMES = 20;
    private static final double NANOS = 1e6;

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private BehindTheScenes behind;

    @Test
    void fiveHundredEntries() {
        var team = world.team();
        var page = "/coach/students/" + team.student();
        measure("page of a student with nothing", team.coach(), page);
        behind.jdbc()
                .sql("""
                        insert into coaching_note (id, version, student_id, team_id, author_id, audience, kind, occurred_on, text,
                            agreement, lenses, written_at, published_at)
                        select gen_random_uuid(), 0, ?, ?, ?, 'STUDENT', 'COACHING', app_today() - n, repeat('Ze belde zelf. ', 20),
                            'Morgen bellen.', array['MOTIVES'], app_now(), app_now() from generate_series(1, ?) as n""")
                .params(team.student().value(), team.id().value(), team.coach().value(), NOTES)
                .update();
        behind.jdbc()
                .sql("""
                        insert into next_step (id, version, student_id, team_id, text, initiative, status, planned_by, planned_at)
                        select gen_random_uuid(), 0, ?, ?, 'Bel het bedrijf', 'COACH', 'OPEN', ?, app_now() - make_interval(days => n)
                        from generate_series(1, ?) as n""")
                .params(team.student().value(), team.id().value(), team.coach().value(), STEPS)
                .update();
        measure("page of a student with 500 entries", team.coach(), page);
        measure("the same, one lens", team.coach(), page + "?lens=MOTIVES");
        measure("PDF of 500 entries", team.coach(), page + "/timeline.pdf");
        measure("the student's own timeline of 500 entries", team.studentAccount(), "/student/timeline");
    }

    private void measure(String what, AccountId who, String path) {
        var size = pages.open(who, path).getResponse().getContentAsByteArray().length;
        var statements = Statements.count(() -> pages.open(who, path));
        var times = IntStream.range(0, TIMES)
                .mapToDouble(time -> {
                    var started = System.nanoTime();
                    assertThat(pages.open(who, path)).hasStatus(200);
                    return (System.nanoTime() - started) / NANOS;
                })
                .sorted()
                .toArray();
        System.out.printf(
                "%s: %.0f ms (median of %d, fastest %.0f), %d kB, %d statements%n",
                what, times[TIMES / 2], TIMES, times[0], size / 1024, statements);
    }
}
