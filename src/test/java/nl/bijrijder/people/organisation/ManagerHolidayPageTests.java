package nl.bijrijder.people.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ManagerHolidayPageTests {

    private static final String LIST = "/manage/holidays";
    /** Every test has a year of its own, because a region has one holiday at a time. */
    private static final AtomicInteger YEAR = new AtomicInteger(2040);

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private SchoolHolidays holidays;

    private AccountId manager;
    private int year;

    @BeforeEach
    void somebodyKeepsTheInstallation() {
        manager = world.managerAccount();
        year = YEAR.getAndIncrement();
    }

    @Test
    void theOfficialHolidaysAreThere() {
        var page = pages.page(manager, LIST + "?year=2026");
        assertThat(page.select("section").eachText()).hasSize(3);
        assertThat(page.select("section[aria-labelledby=region-MIDDEN] .row-title")
                        .eachText())
                .containsExactly(
                        "Herfstvakantie", "Kerstvakantie", "Voorjaarsvakantie", "Meivakantie", "Zomervakantie");
        assertThat(page.select("section[aria-labelledby=region-ZUID]").text())
                .contains("24 juli 2027", "5 september 2027");
        assertThat(page.select(".visit-filters [aria-current]").text()).isEqualTo("2026–2027");
        assertThat(page.text()).doesNotContain("??");
    }

    @Test
    void anOfficialYearHasFiveHolidaysPerRegionThatBeginOnASaturdayAndEndOnASunday() {
        for (var official : new int[] {2025, 2026, 2027}) {
            var rows = behind.jdbc()
                    .sql("select count(*) from school_holiday where starts_on between ? and ?"
                            + " and extract(isodow from starts_on) = 6 and extract(isodow from ends_on) = 7"
                            + " and ends_on - starts_on in (8, 15, 43)")
                    .params(LocalDate.of(official, 8, 1), LocalDate.of(official + 1, 7, 31))
                    .query(Integer.class)
                    .single();
            assertThat(rows).as("school year %d", official).isEqualTo(15);
        }
    }

    @Test
    void aHolidayIsAddedOnceAndCounts() {
        var fields = fields("MIDDEN", year + "-10-10", year + "-10-19");
        assertThat(pages.send(manager, LIST, fields)).hasStatus3xxRedirection();
        var before = behind.count("school_holiday");
        assertThat(pages.send(manager, LIST, fields)).hasStatus3xxRedirection();
        assertThat(behind.count("school_holiday")).isEqualTo(before);
        assertThat(pages.page(manager, LIST + "?year=" + year).text()).contains("Vrije week");
        assertThat(october(Region.MIDDEN)).isEqualTo(20);
        assertThat(october(Region.NOORD)).isEqualTo(30);
    }

    @Test
    void aChangedHolidayCountsAsItIsNowAndARemovedOneNoMore() {
        var fields = new HashMap<>(fields("ZUID", year + "-10-10", year + "-10-19"));
        pages.send(manager, LIST, fields);
        var holiday = LIST + "/" + fields.get("id");
        var page = pages.page(manager, holiday + "/edit");
        assertThat(page.getElementById("name").val()).isEqualTo("Vrije week");
        fields.put("version", page.select("input[name=version]").first().val());
        fields.put("endsOn", year + "-10-14");
        assertThat(pages.send(manager, holiday, fields)).hasStatus3xxRedirection();
        assertThat(october(Region.ZUID)).isEqualTo(25);
        assertThat(pages.send(manager, holiday + "/remove", Map.of("version", "0")))
                .hasStatus(409);
        var version = pages.page(manager, holiday + "/edit")
                .select("form[action$=/remove] input[name=version]")
                .val();
        assertThat(pages.send(manager, holiday + "/remove", Map.of("version", version)))
                .hasStatus3xxRedirection();
        assertThat(pages.send(manager, holiday + "/remove", Map.of("version", version)))
                .as("a double click")
                .hasStatus3xxRedirection();
        assertThat(october(Region.ZUID)).isEqualTo(30);
        assertThat(pages.page(manager, LIST + "?year=" + year).text()).doesNotContain("Vrije week");
        assertThat(pages.open(manager, holiday + "/edit")).hasStatus(404);
        assertThat(pages.send(manager, holiday, fields)).hasStatus(404);
    }

    @Test
    void refusesBesideTheField() {
        pages.send(manager, LIST, fields("NOORD", year + "-05-01", year + "-05-09"));
        var reversed = pages.send(manager, LIST, fields("NOORD", year + "-03-09", year + "-03-01"));
        assertThat(reversed).hasStatus(422);
        assertThat(Pages.html(reversed).select("#endsOn-error").text()).contains("niet voor de eerste dag");
        assertThat(Pages.html(reversed).getElementById("name").val()).isEqualTo("Vrije week");
        var overlapping = pages.send(manager, LIST, fields("NOORD", year + "-05-09", year + "-05-10"));
        assertThat(overlapping).hasStatus(422);
        assertThat(Pages.html(overlapping).select("#startsOn-error").text()).contains("al een andere vakantie");
        var mistyped = pages.send(manager, LIST, fields("NOORD", year + "-07-01", year + 1 + "-08-01"));
        assertThat(Pages.html(mistyped).select("#endsOn-error").text()).contains("tien weken");
        assertThat(Pages.html(pages.send(manager, LIST, Map.of())).select(".error-summary li"))
                .hasSize(4);
        assertThat(pages.send(manager, LIST, fields("OOST", year + "-03-01", year + "-03-09")))
                .hasStatus(422);
    }

    @Test
    void aRegionOfWhichNothingIsKnownSaysSo() {
        pages.send(manager, LIST, fields("NOORD", year + "-10-10", year + "-10-19"));
        var page = pages.page(manager, LIST + "?year=" + year);
        assertThat(page.select("section[aria-labelledby=region-ZUID]").text()).contains("nog niets ingevuld");
        assertThat(page.select("section[aria-labelledby=region-NOORD]").text()).doesNotContain("nog niets ingevuld");
        assertThat(pages.page(manager, LIST + "?year=NONSENSE").select(".visit-filters [aria-current]"))
                .hasSize(1);
    }

    @Test
    void othersDoNotGetIn() {
        var team = world.team();
        assertThat(pages.open(team.leader(), LIST)).hasStatus(403);
        assertThat(pages.send(team.leader(), LIST, fields("NOORD", "2039-05-01", "2039-05-09")))
                .hasStatus(403);
        assertThat(pages.open(manager, LIST + "/" + UUID.randomUUID() + "/edit"))
                .hasStatus(404);
    }

    /** Days of that October, without holidays 30 after the first. */
    private long october(Region region) {
        var calendar = world.asManager(user -> holidays.since(LocalDate.of(2020, 1, 1)));
        return calendar.schoolDays(region, LocalDate.of(year, 10, 1), LocalDate.of(year, 10, 31));
    }

    private static Map<String, String> fields(String region, String first, String last) {
        return Map.of(
                "id",
                UUID.randomUUID().toString(),
                "region",
                region,
                "name",
                "Vrije week",
                "startsOn",
                first,
                "endsOn",
                last);
    }
}
