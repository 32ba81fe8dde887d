package nl.bijrijder.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long somebody waits for the page with search results when the table holds many notes of many teams. Words are made up, and
 * occur as often as in a language: the n-th word 1/n of the time. Run it with {@code mvn test -Dtest=SearchCostTests
 * -Dcost.notes=1000000}, which takes a quarter of an hour; what came out stands in the decision on search.
 */
@ApplicationTest
@EnabledIfSystemProperty(named = "cost.notes", matches = "[0-9]+")
class SearchCostTests {

    private static final int TEAMS = 40;
    private static final int ROUNDS = 40;
    private static final double NANOS = 1e6;

    /** A word in seven of ten notes, one in a note of a thousand, one in a few notes of a team, and one that is nowhere. */
    private static final List<String> WORDS = List.of("stage", "faalangst", "zeepkistenrace", "nergens");

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private BehindTheScenes behind;

    @Test
    void aSearchInATeamTakesNoLongerForAllTheOthers() {
        var ordinary = world.team();
        var large = world.team();
        fill(Integer.getInteger("cost.notes"), large.id(), ordinary.id());
        for (var team : List.of(ordinary, large)) {
            var notes = behind.jdbc()
                    .sql("select count(*) from coaching_note where team_id = ?")
                    .param(team.id().value())
                    .query(Integer.class)
                    .single();
            for (var word : WORDS) {
                var times = times(team.coach(), word);
                System.out.printf(
                        "%s among %d notes of a team: first %.1f ms, median %.1f ms, p95 %.1f ms%n",
                        word, notes, times.get(0), at(times, 0.5), at(times, 0.95));
                assertThat(at(times, 0.5)).as(word).isLessThan(250);
            }
        }
    }

    private List<Double> times(AccountId who, String word) {
        var times = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            var started = System.nanoTime();
            pages.page(who, "/coach/search?q=" + word);
            times.add((System.nanoTime() - started) / NANOS);
        }
        return times;
    }

    /** The large team gets 48 of every 1000 notes; the others share the rest, as they would be written: one after the other. */
    private void fill(int notes, TeamId large, TeamId ordinary) {
        run("create unlogged table filler_word as select n, (select string_agg(syllable, '' order by i) from (select i,"
                + " (array['ba','ge','ver','lo','on','der','ster','kan','mee','voor','ta','rij','wijs','boe','kel','pra','ten',"
                + "'sta','ho','vul'])[1 + floor(random() * 20)::int + n * 0] as syllable"
                + " from generate_series(1, 2 + n % 3) i) s) as word from generate_series(1, 20000) n");
        run("create unlogged table filler_sentence as select s, (select string_agg(word, ' ') from filler_word join"
                + " (select floor(power(20000, random()))::int + 0 * s as pick from generate_series(1, 14)) p"
                + " on filler_word.n = p.pick) || case when s % 4 = 0 then ' over de stage.' else '.' end as sentence"
                + " from generate_series(1, 20000) s");
        run("create unlogged table filler_team as select t, gen_random_uuid() as id, gen_random_uuid() as student"
                + " from generate_series(0, " + TEAMS + ") t");
        adopt(0, large);
        adopt(1, ordinary);
        run("analyze filler_sentence");
        run("drop index coaching_note_words_ix");
        // no trigger and no foreign key: what the others' notes refer to is not there
        run("set session_replication_role = replica;" + notes(notes) + "; set session_replication_role = origin");
        run("create index coaching_note_words_ix on coaching_note using gin (team_id, words) with (fastupdate = off)"
                + " where audience <> 'DRAFT' and withdrawn_at is null");
        run("vacuum analyze coaching_note");
    }

    private static String notes(int notes) {
        return "insert into coaching_note (id, version, student_id, team_id, author_id, audience, kind, occurred_on, text,"
                + " lenses, written_at, published_at) select gen_random_uuid(), 0, t.student, t.id, t.id, 'TEAM', 'COACHING',"
                + " date '2022-08-01' + (n / 680)::int, a.sentence || ' ' || b.sentence || ' ' || c.sentence || ' ' || d.sentence"
                + " || case when n % 25013 = 7 then ' zeepkistenrace' else '' end"
                + " || case when n % 997 = 3 then ' faalangst' else '' end, '{}', app_now(), app_now()"
                + " from (select n, case when n % 1000 < 48 then 0 else 1 + (hashint4(n) & 1073741823) % " + TEAMS
                + " end as t, 1 + floor(random() * 20000)::int as s1, 1 + floor(random() * 20000)::int as s2,"
                + " 1 + floor(random() * 20000)::int as s3, 1 + floor(random() * 20000)::int as s4"
                + " from generate_series(1, " + notes + ") n) f join filler_team t on t.t = f.t"
                + " join filler_sentence a on a.s = f.s1 join filler_sentence b on b.s = f.s2"
                + " join filler_sentence c on c.s = f.s3 join filler_sentence d on d.s = f.s4";
    }

    private void adopt(int number, TeamId team) {
        jdbc().sql("update filler_team set id = ?, student = (select id from student where team_id = ?) where t = ?")
                .params(team.value(), team.value(), number)
                .update();
    }

    private void run(String sql) {
        jdbc().sql(sql).update();
    }

    private JdbcClient jdbc() {
        return behind.jdbc();
    }

    private static double at(List<Double> times, double part) {
        return times.stream().sorted().toList().get((int) (times.size() * part));
    }
}
