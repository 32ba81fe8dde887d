package nl.bijrijder.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.TimeZone;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Outings;
import nl.bijrijder.testing.Witness;
import nl.bijrijder.testing.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An appointment is a day and a time in Amsterdam: the clock of the machine has nothing to do with it. */
@ApplicationTest
class VisitMomentTests {

    @Autowired
    private World world;

    @Autowired
    private Outings outings;

    @Autowired
    private Visits visits;

    @Autowired
    private BehindTheScenes behind;

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Amsterdam", "America/Los_Angeles", "Asia/Tokyo"})
    void isWrittenAndReadAsItIsWhereverTheServerStands(String zone) {
        var team = world.team();
        var day = world.today().plusDays(20);
        var before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            var timing = VisitTiming.on(day, LocalTime.of(0, 30), LocalTime.of(23, 30));
            var visit = outings.plan(team, Outings.plain(outings.company(team, "Bosgoed"), "Kijken", timing));
            assertThat(visits.of(new Witness(visit)).timing()).isEqualTo(timing);
            assertThat(written(visit)).isEqualTo(day + " 00:30:00 23:30:00");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private String written(CompanyVisitId visit) {
        return behind.jdbc()
                .sql("select visit_on || ' ' || starts_at || ' ' || ends_at from company_visit where id = ?")
                .param(visit.value())
                .query(String.class)
                .single();
    }
}
