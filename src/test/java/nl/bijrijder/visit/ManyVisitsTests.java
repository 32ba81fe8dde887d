package nl.bijrijder.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Outings;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whether a leader has five visits or five hundred, a page asks the database as often. */
@ApplicationTest
class ManyVisitsTests {

    private static final int FEW = 5;
    private static final int MANY = 500;

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private Outings outings;

    @Test
    void askNoMoreOftenForFiveHundredVisitsThanForFive() {
        var team = world.team();
        var company = outings.company(team, "Bakkerij");
        var first = outings.plan(team, company, "Bezoek 0");
        for (var number = 1; number < FEW; number++) {
            outings.plan(team, outings.company(team, "Bedrijf " + number), "Bezoek " + number);
        }
        var day = world.today().plusDays(20).toString();
        var addresses = List.of(
                "/team/visits",
                "/coach/visits",
                "/coach/calendar",
                "/coach/calendar/month?month=" + day.substring(0, 7),
                "/team",
                "/team/companies",
                "/team/companies/" + company,
                "/team/companies/" + company + "/visits/new",
                "/team/visits/" + first,
                "/team/visits/" + first + "/series");
        var counted = new LinkedHashMap<String, String>();
        var before =
                addresses.stream().map(address -> statements(team, address)).toList();
        copy(first, MANY - FEW);
        for (var place = 0; place < addresses.size(); place++) {
            var after = statements(team, addresses.get(place));
            counted.put(addresses.get(place).replaceAll("[0-9a-f-]{36}", "{id}"), before.get(place) + " " + after);
            // a list that fills its page counts its rows once; nothing else may be asked more often
            assertThat(after).as(addresses.get(place)).isBetween(before.get(place), before.get(place) + 1);
        }
        System.out.printf("visits: statements with %d and with %d visits: %s%n", FEW, MANY, counted);
        assertThat(pages.page(team.leader(), "/team")
                        .select(".leader-numbers li:first-child strong")
                        .text())
                .isEqualTo("500");
        assertThat(pages.page(team.leader(), "/team/visits?status=AHEAD&page=25")
                        .select(".visit-row"))
                .hasSize(20);
    }

    private void copy(CompanyVisitId visit, int times) {
        behind.jdbc().sql("""
                        insert into company_visit
                        select (jsonb_populate_record(v, jsonb_build_object(
                            'id', gen_random_uuid(), 'title', 'Bezoek ' || number, 'visit_on', v.visit_on + number % 3))).*
                        from company_visit v, generate_series(1, ?) number where v.id = ?""").params(times, visit.value()).update();
    }

    private long statements(World.Team team, String address) {
        return Statements.count(() -> pages.page(team.leader(), address));
    }
}
